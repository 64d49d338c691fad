import type { ClassHappening } from '../class/class-event.ts';
import { type ClassState, wasSatAt } from '../class/class-state.ts';
import { atPhase, NEXT_PHASE } from '../class/lesson-clock.ts';
import type { ClassAtHand } from './class-at-hand.ts';
import { endGames } from './end-games.ts';

/**
 * Brings a class to the phase of its lesson that is due; at the end, every table to its ending and every device to the
 * debrief. What was due while no process served the class is made up for. Fails where a log cannot be reached.
 */
export async function keepLesson(served: ClassAtHand): Promise<void> {
  const { live, clock } = served;
  const due = (state: ClassState) => duePhase(served, state, clock.now());
  while (due(live.state) !== undefined) if ((await live.happen(due)) !== undefined) return;
  if (!isOver(live.state, clock.now())) return;
  // More time may have been given meanwhile: then the class goes on, with what has ended.
  if (await endGames(served))
    await live.happen((state) => (isOver(state, clock.now()) ? served.attendance.opensDebrief(state) : undefined));
}

/** The event that begins the phase which is due; `undefined` if none is. */
function duePhase(served: ClassAtHand, state: ClassState, now: number): ClassHappening | undefined {
  const { lesson, settings } = state;
  if (lesson === undefined || settings.lesson === undefined) return undefined;
  const { phase, until, end, pausedAt } = lesson;
  if (pausedAt !== undefined) return undefined;
  if (now < until && !(phase === 'open' && allHaveOpened(served, state))) return undefined;
  if (phase === 'prepare') return { is: 'begun' };
  const { [phase]: next } = NEXT_PHASE;
  return next && { is: 'lesson', clock: atPhase(settings.lesson, next, end) };
}

function isOver({ lesson }: ClassState, now: number): boolean {
  return lesson?.phase === 'vote' && lesson.pausedAt === undefined && now >= lesson.end;
}

/** True if no table waits for an opening statement, as far as this process has read all tables that were sat at. */
function allHaveOpened(served: ClassAtHand, state: ClassState): boolean {
  const used = state.tables.flatMap((_, place) => (wasSatAt(state, place) ? [served.tableAt(place)] : []));
  return used.length > 0 && used.every((table) => table !== undefined && table.live.state.toAct?.kind !== 'open');
}
