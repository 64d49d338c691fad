import type { Moment } from './moment.ts';

/** Milliseconds in which the room is seen as it was, before somebody leaves it. */
export const SEEN_AS_IT_WAS = 300;

const DUSK = 2400;
const CHANGE = 2500;
const NO_SIGNATURE = 5500;
const SIGNATURE = 20_000;
const LEAVING = 5000;
const DATE = 8000;

/** Milliseconds in which a moment can be read: it passes by itself no sooner. */
export function isSeenFor(moment: Moment): number {
  switch (moment.kind) {
    case 'dusk':
      return DUSK;
    case 'morning':
      return DUSK + moment.changes.length * CHANGE;
    case 'date':
      return DATE;
    case 'left':
      return LEAVING;
    case 'vote':
      return moment.signed ? SIGNATURE : NO_SIGNATURE;
  }
}
