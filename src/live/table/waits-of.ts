import { byId } from '#engine/model/ids.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Turn } from '#engine/model/turn.ts';
import type { Waits } from '../protocol/told-to-teacher.ts';

/** Who is waited for, and for what. */
export type WaitedFor = Pick<Waits, 'parties' | 'kind'>;

/** What is given one after another and opened together: all who still owe it are waited for. */
const TOGETHER: readonly Turn['kind'][] = ['vote', 'review'];
/** That somebody owes it is known only to whom it concerns. */
const PRIVATE: readonly Turn['kind'][] = ['answer', 'reply', 'carry'];

/** All of it, as who leads the class is told; the one that must act comes first. Absent when the game is over. */
export function waitsOf({ toAct, owed }: State): WaitedFor | undefined {
  if (toAct === undefined) return undefined;
  const { kind, party } = toAct;
  if (!TOGETHER.includes(kind)) return { parties: [party], kind };
  return { parties: owed.filter((each) => each.kind === kind).map((each) => each.party), kind };
}

/** As far as everybody may know, such as on the wall of the room: while somebody has a letter to answer, it is still the one that has the floor. */
export function waitsSeenByAll(state: State): WaitedFor | undefined {
  const [floor] = state.speakers;
  if (state.toAct === undefined || !PRIVATE.includes(state.toAct.kind)) return waitsOf(state);
  return floor === undefined ? undefined : { parties: [floor], kind: 'talk' };
}

/** Who is waited for as far as a chair may know; itself only where it can act. */
export function waitsSeenBy(state: State, party: PartyIndex): readonly PartyIndex[] {
  const { toAct } = state;
  if (toAct?.party === party) return waitsOf(state)?.parties ?? [];
  if (toAct !== undefined && isAskedBy(state, toAct, party)) return [toAct.party];
  return waitsSeenByAll(state)?.parties.filter((other) => other !== party) ?? [];
}

/** Whether somebody is asked for something by a party, which knows it. What becomes of its letter on the way, it does not. */
function isAskedBy({ offers, questions }: State, toAct: Turn, party: PartyIndex): boolean {
  if (toAct.kind === 'reply') return byId(questions, toAct.question).from === party;
  if (toAct.kind !== 'answer') return false;
  const { from, via } = byId(offers, toAct.offer);
  return from === party && via === undefined;
}
