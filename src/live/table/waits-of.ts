import { byId } from '#engine/model/ids.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Turn } from '#engine/model/turn.ts';
import type { Waits } from '../protocol/told-to-teacher.ts';
import { AT_ONCE } from './at-once.ts';

/** The parties that a table waits for, and the kind of decision. */
export type WaitedFor = Pick<Waits, 'parties' | 'kind'>;

/** Decisions that only the parties concerned know about. */
const PRIVATE: readonly Turn['kind'][] = ['answer', 'reply', 'carry'];

/**
 * Returns the full state, as for the teacher, the party to act first; `undefined` if the game is over. Of decisions that
 * several owe at the same time it names all that are awaited.
 */
export function waitsOf({ toAct, owed }: Pick<State, 'toAct' | 'owed'>): WaitedFor | undefined {
  if (toAct === undefined) return undefined;
  const { kind, party } = toAct;
  if (!AT_ONCE.includes(kind)) return { parties: [party], kind };
  return { parties: owed.filter((each) => each.kind === kind).map((each) => each.party), kind };
}

/** Returns the public state, as for a projector: while a party has a letter to answer, the one with the floor. */
export function waitsSeenByAll(state: State): WaitedFor | undefined {
  const [floor] = state.speakers;
  if (state.toAct === undefined || !PRIVATE.includes(state.toAct.kind)) return waitsOf(state);
  return floor === undefined ? undefined : { parties: [floor], kind: 'talk' };
}

/** Returns the parties waited for, as far as a chair may know; the chair itself only if it can act. */
export function waitsSeenBy(state: State, party: PartyIndex): readonly PartyIndex[] {
  const { toAct } = state;
  const all = waitsOf(state)?.parties ?? [];
  if (all.includes(party)) return all;
  if (toAct !== undefined && isAskedBy(state, toAct, party)) return [toAct.party];
  return waitsSeenByAll(state)?.parties.filter((other) => other !== party) ?? [];
}

/** True if a party waits for an answer to its question or direct letter. The course of carried letters is hidden. */
function isAskedBy({ offers, questions }: State, toAct: Turn, party: PartyIndex): boolean {
  if (toAct.kind === 'reply') return byId(questions, toAct.question).from === party;
  if (toAct.kind !== 'answer') return false;
  const { from, via } = byId(offers, toAct.offer);
  return from === party && via === undefined;
}
