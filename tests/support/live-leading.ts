import type { Board, BoardPupil, BoardTable, Leading } from '#live/protocol/told-to-teacher.ts';

/** A pupil of a live class, who is here. */
export function pupil(id: string, nickname: string, some: Partial<BoardPupil> = {}): BoardPupil {
  return { id, nickname, here: true, ready: false, calling: false, ...some };
}

/** A table of two parties, at which Heron sits in the first chair and a negotiator in the second. */
export function table(some: Partial<BoardTable> = {}): BoardTable {
  return {
    name: 'alder',
    round: 3,
    used: true,
    paused: false,
    waits: { parties: [0], kind: 'talk', waited: 100_000, left: undefined },
    chairs: [
      { pupils: [pupil('p1', 'heron')], negotiator: false, put: false },
      { pupils: [], negotiator: true, put: false },
    ],
    text: [{ option: 1 }, undefined],
    over: undefined,
    earlier: [],
    moves: 12,
    ...some,
  };
}

export function board(some: Partial<Board> = {}): Board {
  const { tables = [table()], standing = [] } = some;
  const pupils = [...tables.flatMap(({ chairs }) => chairs.flatMap((chair) => chair.pupils)), ...standing];
  return {
    code: { text: 'DOVE 4217', goodUntil: 1_800_000_000_000 },
    doorOpen: true,
    phase: 'playing',
    lesson: undefined,
    settings: {
      reveal: 'in-character',
      hints: 'off',
      scores: 'after',
      attacks: true,
      seeds: 'same',
      seating: 'by-chance',
    },
    openedFor: 60_000 * 30,
    playedFor: 60_000 * 23,
    tables: [table()],
    standing: [],
    announced: undefined,
    pupils: { all: pupils.length, here: pupils.filter(({ here }) => here).length },
    ...some,
  };
}

/** A live class of a scenario with two parties, two articles and dated days. */
export function leading(some: Partial<Leading> = {}): Leading {
  return {
    as: 'teacher',
    hasAttacks: false,
    scenario: { id: 'two-gardens', title: 'Two gardens', digest: 7 },
    parties: [
      { id: 'ada', name: 'Ada', fullName: 'Ada', mark: 'AD', summary: '' },
      { id: 'ben', name: 'Ben', fullName: 'Ben', mark: 'BE', summary: '' },
    ],
    issues: [
      { title: 'Place', options: ['Here', 'There'] },
      { title: 'Plants', options: ['Beans', 'Trees'] },
    ],
    rounds: { label: 'day', count: 8, dates: ['2025-08-19', '2025-08-20', '2025-08-21'] },
    cards: [['a'.repeat(22), 'b'.repeat(22)]],
    board: board(),
    ...some,
  };
}
