/** How the clock of a lesson moves from phase to phase. */
import type { LessonClock, LessonPhase, LessonPlan } from '../protocol/lesson.ts';

const MINUTE = 60_000;

/**
 * Shares of the talks: opening statements at most, the last day, and the last vote. The days before have the rest. A fifth
 * is a minute or more for each opening statement in the lessons that the guide recommends.
 */
const SHARES = { open: 0.2, 'last-day': 0.2, vote: 0.1 } as const;

/** The clock of a class that begins to prepare. */
export function startPreparing({ prepare, talks }: LessonPlan, now: number): LessonClock {
  const until = now + prepare * MINUTE;
  return { phase: 'prepare', until, end: until + talks * MINUTE };
}

/** The clock of a class whose talks begin. */
export function startTalks(plan: LessonPlan, now: number): LessonClock {
  return { phase: 'open', until: now + lengthOf(plan, 'open'), end: now + plan.talks * MINUTE };
}

/** The clock once the talks have come to a phase. Their end stays, unless less time is left for what is to follow. */
export function atPhase(plan: LessonPlan, phase: LaterPhase, end: number): LessonClock {
  return { phase, until: end - restAfter(plan, phase), end };
}

/** The clock of a class whose teacher begins a phase before its time: the talks end that much earlier. */
export function movedOn(plan: LessonPlan, clock: LessonClock, to: LaterPhase, now: number): LessonClock {
  const { end, pausedAt = now } = clock;
  if (to === 'talk') return { ...clock, ...atPhase(plan, to, end) };
  return { ...clock, ...atPhase(plan, to, Math.min(end, pausedAt + lengthOf(plan, to) + restAfter(plan, to))) };
}

/** The clock with another end of the talks. The present phase gets the time that is added. */
export function endingAt(clock: LessonClock, end: number): LessonClock {
  return { ...clock, until: clock.until + end - clock.end, end };
}

/** The clock once tables were paused or go on: while all are paused it stands still, and later all is due later. */
export function withPause(clock: LessonClock, isPaused: boolean, now: number): LessonClock {
  const { pausedAt, ...running } = clock;
  if (isPaused) return { ...clock, pausedAt: pausedAt ?? now };
  if (pausedAt === undefined) return clock;
  // The clock of a server may have been put back.
  const passed = Math.max(0, now - pausedAt);
  return { ...running, until: clock.until + passed, end: clock.end + passed };
}

/** Phases that a phase of the talks leads to. */
export type LaterPhase = Exclude<LessonPhase, 'prepare' | 'open'>;

/** The phase after another one; `undefined` after the last, which the debrief follows. */
export const NEXT_PHASE = { open: 'talk', talk: 'last-day', 'last-day': 'vote', vote: undefined } as const satisfies {
  readonly [Phase in Exclude<LessonPhase, 'prepare'>]: LaterPhase | undefined;
};

/** Milliseconds from the end of a phase to the end of the talks. */
function restAfter(plan: LessonPlan, phase: LaterPhase): number {
  switch (phase) {
    case 'talk':
      return lengthOf(plan, 'last-day') + lengthOf(plan, 'vote');
    case 'last-day':
      return lengthOf(plan, 'vote');
    case 'vote':
      return 0;
  }
}

function lengthOf({ talks }: LessonPlan, phase: keyof typeof SHARES): number {
  return Math.round(talks * MINUTE * SHARES[phase]);
}
