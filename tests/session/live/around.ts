import type { SeatContext } from '#live/protocol/told-to-pupil.ts';

/** How a class stands in which nothing is the matter: three chairs, the second one's pupil looks at it. */
export const AROUND: SeatContext = {
  phase: 'playing',
  lesson: undefined,
  table: {
    name: 'alder',
    chairs: [
      { pupils: [{ nickname: 'swift', here: true, ready: false }], negotiator: false },
      { pupils: [{ nickname: 'badger', here: true, ready: true }], negotiator: false },
      { pupils: [], negotiator: true },
    ],
  },
  paused: false,
  waitsFor: [0],
  waited: 42_000,
  left: undefined,
  announced: undefined,
  told: undefined,
  nudged: 0,
  calling: false,
  takenBack: undefined,
  over: undefined,
  pupils: { here: 2, all: 3 },
};
