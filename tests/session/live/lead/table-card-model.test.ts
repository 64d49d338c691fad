import { describe, expect, it } from 'vitest';
import type { Board, Leading } from '#live/protocol/told-to-teacher.ts';
import { playsToItsEnd, tableCardOf } from '#session/live/lead/table-card-model.ts';
import { board, leading, pupil, table } from '../../../support/live-leading.ts';
import { SPEAKER } from '../../../support/speaker.ts';

const MINUTE = 60_000;
const AWAY = { pupils: [pupil('p1', 'heron', { here: false })], negotiator: true, put: false };

function cardOf(shown: Board, { since = 0, long = 3 * MINUTE, of = {} as Partial<Leading> } = {}) {
  const card = tableCardOf({ speaker: SPEAKER, leading: leading(of), board: shown, since, long }, 0);
  if (card === undefined) throw new Error('there is no table');
  return card;
}

describe('a table on the board of a live class', () => {
  it('says its day, who is waited for and since when, who sits there, and what stands in the text', () => {
    expect(cardOf(board())).toEqual({
      table: 0,
      name: 'Alder',
      whole: 'Table Alder',
      date: 'Thu 21',
      day: 'day 3 of 8',
      days: ['day 1 of 8', 'day 2 of 8', 'day 3 of 8'],
      lines: [],
      used: true,
      state: {
        is: 'waits',
        kind: 'talk',
        parties: [{ party: 0, order: 0, mark: 'AD', name: 'Ada' }],
        waited: '1:40',
        left: undefined,
        isLong: false,
      },
      chairs: [
        {
          party: { party: 0, order: 0, mark: 'AD', name: 'Ada' },
          pupils: [{ id: 'p1', name: 'Heron', here: true, ready: false, calling: false }],
          negotiator: false,
          put: false,
        },
        { party: { party: 1, order: 1, mark: 'BE', name: 'Ben' }, pupils: [], negotiator: true, put: false },
      ],
      text: [
        { number: 1, title: 'Place', answer: 'There' },
        { number: 2, title: 'Plants', answer: undefined },
      ],
    });
  });

  it('counts on while nothing is sent, and marks a wait that is long', () => {
    const waits = { parties: [0], kind: 'vote', waited: 100_000, left: 90_000 } as const;
    expect(cardOf(board({ tables: [table({ waits })] }), { since: 80_000 }).state).toMatchObject({
      waited: '3:00',
      left: '0:10',
      isLong: true,
    });
  });

  it('says both answers of a vague clause', () => {
    expect(cardOf(board({ tables: [table({ text: [undefined, { option: 0, or: 1 }] })] })).text[1]?.answer).toBe(
      'Beans or Trees',
    );
  });

  it('has no date where days have none, and begins with the first day', () => {
    const undated = { of: { rounds: { label: 'week', count: 4 } } };
    expect(cardOf(board({ tables: [table({ round: 0 })] }), undated)).toMatchObject({
      date: undefined,
      day: 'week 1 of 4',
    });
  });

  it.each([
    ['not-begun', { phase: 'waiting' }, {}],
    ['paused', {}, { paused: true }],
    ['stopped', { phase: 'debrief' }, { paused: true }],
    ['empty', { phase: 'debrief' }, { used: false }],
    ['moving', {}, { waits: undefined }],
    ['empty', {}, { chairs: [AWAY] }],
    ['waits', {}, { chairs: [{ ...AWAY, put: true }] }],
    ['over', { phase: 'debrief' }, { over: { ending: 'held', code: 'x' } }],
  ] as const)('is %s', (is, of, there) => {
    expect(cardOf(board({ ...of, tables: [table(there)] })).state.is).toBe(is);
  });

  it('tells two in one chair, and who of them is away', () => {
    const chairs = [
      { pupils: [pupil('p1', 'heron'), pupil('p2', 'otter-2', { here: false })], negotiator: false, put: true },
    ];
    expect(cardOf(board({ tables: [table({ chairs })] })).chairs[0]).toMatchObject({
      pupils: [
        { name: 'Heron', here: true },
        { name: 'Otter 2', here: false },
      ],
      put: true,
    });
  });
});

describe('a negotiator that is put in', () => {
  const chair = (negotiator: boolean) => ({ ...AWAY, negotiator });

  it.each([
    [[false, true], true],
    [[false, false], false],
    [[true, true], false],
  ])('plays to the end where it is the last one, with negotiators in chairs %j: %j', (negotiators, plays) => {
    const shown = board({ tables: [table({ chairs: negotiators.map(chair) })] });
    expect(playsToItsEnd(cardOf(shown))).toBe(plays);
  });
});
