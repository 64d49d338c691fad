import { RULES_VERSION } from '#engine/rules-version.ts';
import { afterEvent } from '#live/class/after-event.ts';
import type { ClassEvent } from '#live/class/class-event.ts';
import type { ClassHead } from '#live/class/class-head.ts';
import { type ClassState, newClassState } from '#live/class/class-state.ts';
import { Attendance } from '#live/serving/attendance.ts';
import { boardOf } from '#live/serving/board-of.ts';
import type { ClassAtHand } from '#live/serving/class-at-hand.ts';
import { SYSTEM_CLOCK } from '#live/serving/clock.ts';
import { atSizes, type Measured } from './measured.ts';

/** The greatest is that of the limits. */
const SIZES = [4, 12, 40];
const PARTIES = 4;

/** Tables of a live class: its log read from the beginning, and the board that a teacher is told after each move. */
export function tableGrowth(): Measured[] {
  return [
    ...atSizes('tables of a live class: log read', SIZES, (tables) => {
      const events = eventsOf(tables);
      return () => stateAfter(tables, events);
    }),
    ...atSizes('tables of a live class: 100 boards', SIZES, (tables) => {
      const state = stateAfter(tables, eventsOf(tables));
      const served = servedWith(tables, state);
      return () => Array.from({ length: 100 }, () => boardOf(served, 'teacher'));
    }),
  ];
}

function headOf(tables: number): ClassHead {
  return {
    format: 1,
    rules: RULES_VERSION,
    openedAt: 0,
    teacher: '',
    projector: '',
    secret: '',
    settings: { reveal: 'full', hints: 'off', scores: 'private', attacks: true, seeds: 'own', seating: 'they-choose' },
    tables,
    parties: PARTIES,
  };
}

/** A pupil joins at every chair and says that it is ready. */
function eventsOf(tables: number): ClassEvent[] {
  return Array.from({ length: tables * PARTIES }, (_, place) => place).flatMap((place): ClassEvent[] => [
    {
      is: 'joined',
      nickname: 'jay',
      token: String(place),
      chair: { table: Math.floor(place / PARTIES), party: place % PARTIES },
      at: place,
    },
    { is: 'ready', pupil: `p${place + 1}`, ready: true, at: place },
  ]);
}

function stateAfter(tables: number, events: readonly ClassEvent[]): ClassState {
  const head = headOf(tables);
  return events.reduce((state, event) => afterEvent(state, event, head), newClassState(head));
}

/** Returns the properties of a class that a board needs. */
function servedWith(tables: number, state: ClassState): ClassAtHand {
  const attendance = new Attendance();
  attendance.update(new Set(state.pupils.map(({ id }) => id)), state, 0);
  return {
    live: { state, head: headOf(tables) },
    clock: SYSTEM_CLOCK,
    attendance,
    tableAt: () => undefined,
    limitAt: () => ({ limit: undefined, given: 0 }),
    endedAt: () => undefined,
    earlierAt: () => [],
  } as unknown as ClassAtHand;
}
