import { describe, expect, it } from 'vitest';
import { type StatedLine, withChanges } from '#lab/transcripts/changes.ts';
import type { Obstacle } from '#lab/transcripts/transcript.ts';

type Said = Partial<Omit<StatedLine, 'articles'>> & Pick<StatedLine, 'kind'>;

/** A line of Kyiv to Moscow about the venue, unless told otherwise. */
function line(given: Said, options: readonly string[], issue = 'venue'): StatedLine {
  const articles = options.length === 0 ? [] : [{ issue, options }];
  return { day: 1, from: 'kyiv', to: ['moscow'], track: 'talks', words: '', causes: [], ...given, articles };
}

const over = (...issues: readonly string[]): readonly Obstacle[] => issues.map((issue) => ({ issue, wouldAccept: [] }));

/** The changes of each line, such as "lake > tower". */
function changes(...lines: readonly StatedLine[]): string[] {
  return withChanges(lines).map((each) =>
    each.changes.map(({ before, after }) => `${before.join('+')} > ${after.join('+')}`).join('; '),
  );
}

describe('a position that a delegation has expressed', () => {
  it('changes where a letter, an acceptance, an initial or a vote says something else', () => {
    const kinds = ['offer', 'counter', 'accept', 'initial', 'statement', 'vote'] as const;
    for (const kind of kinds) {
      expect(changes(line({ kind: 'opening' }, ['lake']), line({ kind }, ['tower']))).toEqual(['', 'lake > tower']);
    }
  });

  it('does not change where the same is said again, to another, or of another article', () => {
    const said = changes(
      line({ kind: 'offer' }, ['lake']),
      line({ kind: 'offer', to: ['riga'] }, ['lake']),
      line({ kind: 'offer' }, ['big'], 'format'),
      line({ kind: 'offer', from: 'moscow', to: ['kyiv'] }, ['tower']),
    );
    expect(said).toEqual(['', '', '', '']);
  });

  it('is not left by firm words for one reading of vague ones, and is left by another answer', () => {
    const vague = line({ kind: 'offer' }, ['lake', 'tower']);
    expect(changes(vague, line({ kind: 'initial' }, ['tower']))).toEqual(['', '']);
    expect(changes(vague, line({ kind: 'initial' }, ['bridge']))).toEqual(['', 'lake+tower > bridge']);
  });

  it('grows by a yes to a question, within which the delegation may move once', () => {
    const said = changes(
      line({ kind: 'offer' }, ['lake']),
      line({ kind: 'reply' }, ['tower']),
      line({ kind: 'offer' }, ['lake']),
      line({ kind: 'offer' }, ['tower']),
      line({ kind: 'offer' }, ['lake']),
    );
    expect(said).toEqual(['', 'lake > lake+tower', '', '', 'tower > lake']);
  });

  it('shrinks where a counter strikes out what was called acceptable', () => {
    const said = changes(
      line({ kind: 'offer' }, ['lake']),
      line({ kind: 'reply' }, ['tower']),
      line({ kind: 'offer', from: 'moscow', to: ['kyiv'] }, ['tower']),
      line({ kind: 'counter' }, ['lake']),
    );
    expect(said[3]).toBe('lake+tower > lake');
  });

  it('shrinks by a no over the own wording: a refusal, a vote, a reply or a withdrawal', () => {
    const initialled = line({ kind: 'initial' }, ['lake']);
    for (const kind of ['refuse', 'vote', 'reply', 'review', 'claim-answer'] as const) {
      expect(changes(initialled, line({ kind, over: over('venue') }, ['lake']))).toEqual(['', 'lake > ']);
    }
    expect(changes(initialled, line({ kind: 'withdrawal' }, ['lake']))).toEqual(['', 'lake > ']);
    expect(changes(initialled, line({ kind: 'ruling-out' }, ['lake']))).toEqual(['', 'lake > ']);
  });

  it('is untouched by a no over another article, or over wording that was never its own', () => {
    const initialled = line({ kind: 'initial' }, ['lake']);
    expect(changes(initialled, line({ kind: 'refuse', over: over('format') }, ['lake']))).toEqual(['', '']);
    expect(changes(initialled, line({ kind: 'vote', over: over('format') }, ['tower']))).toEqual(['', '']);
    expect(changes(initialled, line({ kind: 'refuse', over: over('venue') }, ['lake', 'tower']))).toEqual(['', '']);
  });

  it('changes where what was ruled out is asked for, though nothing was asked for before', () => {
    expect(changes(line({ kind: 'ruling-out' }, ['lake']), line({ kind: 'accept' }, ['lake']))).toEqual([
      '',
      ' > lake',
    ]);
  });

  it('is nobody’s where the rules or an event speak', () => {
    const text = { kind: 'text', from: null, to: [] } as const;
    expect(changes(line(text, ['lake']), line(text, ['tower']))).toEqual(['', '']);
  });
});

describe('the cause of a change', () => {
  const changed = (causes: StatedLine['causes']) =>
    withChanges([line({ kind: 'offer' }, ['lake']), line({ kind: 'offer', causes }, ['tower'])])[1]?.changes[0];

  it('is null where the delegation gives none', () => {
    expect(changed([])).toMatchObject({ cause: null });
    expect(changed([{ cause: 'heard-no', issue: 'format' }])).toMatchObject({ cause: null });
  });

  it('is that of the article before that of the whole letter, with what is asked in return', () => {
    expect(changed([{ cause: 'in-kind' }])).toEqual({
      issue: 'venue',
      before: ['lake'],
      after: ['tower'],
      cause: 'in-kind',
    });
    const trade = { cause: 'trades', issue: 'venue', inReturnFor: 'format' };
    expect(changed([{ cause: 'in-kind' }, trade])).toMatchObject({ cause: 'trades', inReturnFor: 'format' });
  });

  it('is in no line of its own', () => {
    const [first] = withChanges([line({ kind: 'offer', causes: [{ cause: 'in-kind' }], over: [] }, ['lake'])]);
    expect(Object.keys(first ?? {})).toEqual([
      'day',
      'kind',
      'from',
      'to',
      'track',
      'articles',
      'words',
      'changes',
      'over',
    ]);
  });
});
