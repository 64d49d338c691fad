import type { State } from '#engine/model/state.ts';
import type { LessonPhase } from '../protocol/lesson.ts';

/**
 * True if the clock of the lesson lets the next decision of a table pass: opening statements once they are over, days
 * before the last one once it has begun, and everything but votes once the last vote has begun. Votes are never passed:
 * whoever has not voted at the end of the talks is voted for, see `endGame`.
 */
export function isPassedOver(phase: LessonPhase, { toAct, round }: Pick<State, 'toAct' | 'round'>, lastRound: number) {
  if (toAct === undefined || toAct.kind === 'vote') return false;
  switch (phase) {
    case 'prepare':
    case 'open':
      return false;
    case 'talk':
      return toAct.kind === 'open';
    case 'last-day':
      return toAct.kind === 'open' || round < lastRound;
    case 'vote':
      return true;
  }
}
