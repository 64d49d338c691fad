/** Decisions that several parties owe at the same time, and that are taken in the order of seats: opening statements, votes, reviews. */
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Owed, Turn } from '#engine/model/turn.ts';

/** Kinds of decisions for which no party needs to know those of the others. */
export const AT_ONCE: readonly Turn['kind'][] = ['open', 'vote', 'review'];

type Asking = Pick<State, 'toAct' | 'owed'>;

/** The decision that a party owes while the table waits for the same one of another party; `undefined` if there is none. */
export function owedMeanwhile({ toAct, owed }: Asking, party: PartyIndex): Owed | undefined {
  if (toAct === undefined || toAct.party === party || !AT_ONCE.includes(toAct.kind)) return undefined;
  return owed.find((each) => each.party === party && isSameMatter(each, toAct));
}

/** A state in which it is a party's turn if it owes the decision that the table waits for. */
export function asAsked<S extends Asking>(state: S, party: PartyIndex): S {
  const own = owedMeanwhile(state, party);
  return own === undefined ? state : { ...state, toAct: own };
}

/** A state in which a party owes no such decision any more. */
export function asDecided<S extends Asking>(state: S, party: PartyIndex): S {
  const own = owedMeanwhile(state, party);
  return own === undefined ? state : { ...state, owed: state.owed.filter((each) => each !== own) };
}

/** True if the table goes on waiting for decisions that it has asked several parties for at the same time. */
export function waitsOn(before: Turn | undefined, now: Turn | undefined): boolean {
  return before !== undefined && now !== undefined && AT_ONCE.includes(now.kind) && isSameMatter(before, now);
}

function isSameMatter(one: Turn, other: Turn): boolean {
  if (one.kind === 'vote') return other.kind === 'vote' && one.track === other.track;
  if (one.kind === 'review') return other.kind === 'review' && one.draft === other.draft;
  return one.kind === other.kind;
}
