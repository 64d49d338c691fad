/** The clock of a lesson, as messages hold it. */
import { z } from 'zod';

/** Most minutes of one part of a lesson: three hours. */
const MOST_MINUTES = 180;

const MINUTES = z.number().positive().max(MOST_MINUTES);

/** The minutes of a lesson before its debrief: reading and preparing, then the talks with their last vote. */
export const LESSON_PLAN = z.strictObject({ prepare: MINUTES, talks: MINUTES });
export type LessonPlan = z.infer<typeof LESSON_PLAN>;

/** The phases of a lesson that has a clock, in their order. The debrief follows, and has no clock. */
export const LESSON_PHASES = ['prepare', 'open', 'talk', 'last-day', 'vote'] as const;
export type LessonPhase = (typeof LESSON_PHASES)[number];

/** A lesson at one moment. All moments are in milliseconds since 1970, by the server's clock. */
export interface LessonClock {
  readonly phase: LessonPhase;
  /** The moment at which the next phase begins by itself. */
  readonly until: number;
  /** The moment at which the talks end, with the last vote. */
  readonly end: number;
  /** The moment at which all tables were paused: the clock stands still at it until one goes on. */
  readonly pausedAt?: number;
}

/** A lesson clock as it is sent. A device counts from `now`, because its own clock may be wrong. */
export interface ToldClock extends LessonClock {
  /** The time of the server when this was sent. */
  readonly now: number;
}
