import { describe, expect, it } from 'vitest';
import { classAsText, classInText } from '#session/classroom/class/class-file.ts';
import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import { classOfResults, updatedClass, withResults } from '#session/live/lead/class-of-results.ts';
import { board, leading, pupil, table } from '../../../support/live-leading.ts';

const ended = (name: string, code: string) => table({ name, over: { ending: 'held', code } });

describe('what a live class came to', () => {
  it('is a class of this device, with its tables, its seats and the games that are over', () => {
    const shown = board({ tables: [ended('alder', 'one'), table({ name: 'hazel' })] });
    const made = classOfResults(leading(), shown, { name: 'Monday', now: 5 });
    expect(made).toMatchObject({
      name: 'Monday',
      scenario: { id: 'two-gardens', title: 'Two gardens', digest: 7 },
      plan: { chairs: ['ada', 'ben'], sharing: 'round', seeds: 'same' },
      tables: [
        {
          name: 'alder',
          chairs: [
            { party: 'ada', pupils: [{ nickname: 'heron' }] },
            { party: 'ben', pupils: [] },
          ],
        },
        { name: 'hazel' },
      ],
      results: [{ code: 'one', table: 'alder', came: 5 }],
    });
    expect(classInText(classAsText({ ...made, id: 'monday' }))).toEqual(made);
  });

  it('has nothing of a table at which nobody ever sat, even if its game was ended', () => {
    const shown = board({ tables: [ended('alder', 'one'), { ...ended('hazel', 'two'), used: false }] });
    const made = classOfResults(leading(), shown, { name: 'Monday', now: 5 });
    expect(made.tables.map(({ name }) => name)).toEqual(['alder']);
    expect(made.results.map(({ table: name }) => name)).toEqual(['alder']);
  });

  it('takes over what has come since, and nothing twice; two tables may have played the same game', () => {
    const before = [{ code: 'one', table: 'alder', came: 1 }];
    const shown = board({ tables: [ended('alder', 'one'), ended('hazel', 'one'), table({ name: 'elm' })] });
    expect(withResults(before, shown, 2)).toEqual([...before, { code: 'one', table: 'hazel', came: 2 }]);
  });
});

describe('a table that was taken back', () => {
  const line = (code: string) => ({ code, ending: 'none', ended: false, round: 3, back: 1, why: undefined }) as const;
  const lined = (earlier: readonly string[], over?: string) =>
    board({
      tables: [
        table({ earlier: earlier.map(line), over: over === undefined ? undefined : { ending: 'held', code: over } }),
      ],
    });
  const counted = (results: KeptClass['results']) => results.flatMap((each) => (each.line ? [] : [each.code]));

  it('has one result that counts, the last one, with its earlier lines beside it', () => {
    const results = withResults([], lined(['one', 'two'], 'three'), 5);
    expect(results.map((each) => [each.code, each.line])).toEqual([
      ['three', undefined],
      ['one', 1],
      ['two', 2],
    ]);
    expect(classInText(classAsText({ ...copyOf(lined(['one'], 'two')), id: 'monday' }))?.results).toEqual(
      copyOf(lined(['one'], 'two')).results,
    );
  });

  it('counts no result that was copied before it was taken back, and none twice where lines were played alike', () => {
    const before = withResults([], lined([], 'one'), 5);
    expect(counted(before)).toEqual(['one']);
    const back = withResults(before, lined(['one']), 6);
    expect([back.length, counted(back)]).toEqual([1, []]);
    const again = withResults(back, lined(['one'], 'one'), 7);
    expect([again.length, counted(again)]).toEqual([1, ['one']]);
    const kept = { ...copyOf(lined(['one'])), id: 'monday' };
    expect(updatedClass(kept, leading(), lined(['one']), 9)).toBe(kept);
    expect(counted(updatedClass(kept, leading(), lined(['one'], 'one'), 9).results)).toEqual(['one']);
  });

  const copyOf = (shown: ReturnType<typeof lined>) => classOfResults(leading(), shown, { name: 'Monday', now: 5 });
});

describe('a class that is copied again', () => {
  const seated = (name: string, nicknames: readonly string[], over?: string) =>
    table({
      name,
      over: over === undefined ? undefined : { ending: 'held', code: over },
      chairs: [
        { pupils: nicknames.map((nickname) => pupil(nickname, nickname)), negotiator: false, put: false },
        { pupils: [], negotiator: true, put: false },
      ],
    });
  const first = board({ tables: [seated('alder', ['heron'], 'one'), seated('hazel', ['badger', 'otter'])] });
  const kept: KeptClass = { ...classOfResults(leading(), first, { name: 'Monday', now: 5 }), id: 'monday' };
  const seatsIn = ({ tables }: KeptClass) =>
    tables.map(({ name, chairs }) => [name, ...chairs.flatMap(({ pupils }) => pupils.map(({ nickname }) => nickname))]);

  it('is the same if nothing is new', () => {
    expect(updatedClass(kept, leading(), first, 9)).toBe(kept);
  });

  it('has the tables and the students that came after the first copy, and each student once', () => {
    const later = board({
      tables: [
        seated('alder', ['heron'], 'one'),
        seated('hazel', ['badger', 'crane'], 'two'),
        seated('elm', ['otter']),
      ],
    });
    const updated = updatedClass(kept, leading(), later, 9);
    expect(seatsIn(updated)).toEqual([
      ['alder', 'heron'],
      ['hazel', 'badger', 'crane'],
      ['elm', 'otter'],
    ]);
    expect(updated).toMatchObject({ changedAt: 9, results: [{ code: 'one' }, { code: 'two', table: 'hazel' }] });
    expect(updatedClass(updated, leading(), later, 12)).toBe(updated);
  });

  it('keeps the names that the teacher entered, and a student and a table that have left the live class', () => {
    const [alder, hazel] = kept.tables;
    if (alder === undefined || hazel === undefined) throw new RangeError('two tables were kept');
    const named = {
      ...kept,
      tables: [
        { ...alder, called: 'Window', chairs: [{ party: 'ada', pupils: [{ nickname: 'heron', name: 'Olena' }] }] },
        hazel,
      ],
    };
    const later = board({ tables: [seated('hazel', ['heron', 'badger'])] });
    const updated = updatedClass(named, leading(), later, 9);
    expect(seatsIn(updated)).toEqual([['alder'], ['hazel', 'heron', 'badger', 'otter']]);
    expect(updated.tables[0]).toMatchObject({ called: 'Window' });
    expect(updated.tables[1]?.chairs[0]?.pupils[0]).toEqual({ nickname: 'heron', name: 'Olena' });
    expect(updated.results).toEqual(kept.results);
  });
});
