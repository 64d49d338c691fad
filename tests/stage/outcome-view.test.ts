import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HALL_WIDTH, MARK_RADIUS, OUTCOME_SIZE, type OutcomeModel, outcomeView } from '#stage/outcome-view.ts';
import { endingWith } from '../panels/ending/ending-fixture.ts';

const measure = (words: string, { size }: { readonly size: number }) => words.length * size * 0.5;
const outcome = (over: Partial<OutcomeModel> = {}): OutcomeModel => ({
  ...endingWith(true),
  foot: 'A model.',
  ...over,
});
const wordsOf = (model: OutcomeModel) => outcomeView(model, measure).words.map(({ words }) => words);

describe('the picture of an outcome', () => {
  it('says what was played, what came of it, and what stands', () => {
    const words = wordsOf(outcome({ factsAsOf: 'Facts as of 31 August 2025' }));
    expect(words).toEqual([
      'After the White House',
      'Facts as of 31 August 2025',
      'They will meet.',
      'The meeting',
      'Signed on Friday, 22 August',
      '1  Venue: Istanbul',
      '2  Agenda: no agenda',
      'The settlement',
      'Not signed: it comes after the meeting.',
      'A model.',
    ]);
  });

  it('shows who had to sign, and who has', () => {
    const { marks } = outcomeView(outcome(), measure);
    expect(marks.map(({ party, signed }) => `${party.mark} ${signed}`)).toEqual([
      ...['US', 'UA', 'RU'].map((mark) => `${mark} true`),
      ...['US', 'UA', 'RU', 'CW'].map((mark) => `${mark} false`),
    ]);
  });

  it('keeps what was not signed in its brackets', () => {
    expect(wordsOf(outcome({ tracks: endingWith(false).tracks }))).toContain('1  Venue: [Istanbul]');
  });

  it('has room for everything on its paper, however long it is', () => {
    const length = fc.integer({ min: 1, max: 60 });
    const signed = fc.boolean();
    fc.assert(
      fc.property(length, fc.array(fc.tuple(fc.nat(20), signed), { minLength: 1, maxLength: 4 }), (words, parts) => {
        const [track] = endingWith(true).tracks;
        if (track === undefined) throw new RangeError('no part');
        const clause = {
          number: 1,
          title: 'A title that is long',
          label: 'word '.repeat(words),
          left: 'accepted',
        } as const;
        const tracks = parts.map(([articles, isSigned]) => ({
          ...track,
          signed: isSigned,
          clauses: Array.from({ length: articles }, () => clause),
        }));
        const view = outcomeView(outcome({ headline: 'word '.repeat(words).trim(), tracks }), measure);
        for (const line of view.words) {
          expect(line.at[0]).toBeGreaterThan(HALL_WIDTH);
          expect(line.at[0] + measure(line.words, line)).toBeLessThanOrEqual(OUTCOME_SIZE.width - 40);
          expect(line.at[1]).toBeLessThan(OUTCOME_SIZE.height - 20);
        }
        const heights = view.words.map(({ at }) => at[1]);
        expect(heights).toEqual([...new Set(heights)].sort((a, b) => a - b));
        for (const { at } of view.marks) expect(at[0] + MARK_RADIUS).toBeLessThanOrEqual(OUTCOME_SIZE.width - 40);
      }),
    );
  });
});
