import { describe, expect, it } from 'vitest';
import { classAsText, classInText } from '#session/classroom/class/class-file.ts';
import { classOfResults, withResults } from '#session/live/lead/class-of-results.ts';
import { board, leading, table } from '../../../support/live-leading.ts';

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
