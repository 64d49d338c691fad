import { at } from '../model/at.ts';
import type { BreachReason } from '../model/dispatch.ts';
import type { PartyIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { TrustEntry } from '../model/party-state.ts';
import type { State } from '../model/state.ts';

/** Weight of a broken promise relative to a kept one (negativity asymmetry, Slovic 1993). */
const BROKEN_WEIGHS = 3;

/**
 * Trust in thousandths: (kept + 1) / (kept + 3 broke + 2), the beta reputation of Josang & Ismail (2002) with broken
 * promises counted threefold. 500 where nothing is known.
 */
export function trustIn({ kept, broke }: Readonly<TrustEntry>): number {
  return Math.floor(((kept + 1) * 1000) / (kept + BROKEN_WEIGHS * broke + 2));
}

/** Trust of a party in another, in thousandths. */
export function trustBetween(state: Pick<State, 'parties'>, from: PartyIndex, to: PartyIndex): number {
  return trustIn(at(at(state.parties, from).trust, to));
}

/** Trust of a party in another after one more broken promise, in thousandths. */
export function trustAfterBreach(state: Pick<State, 'parties'>, from: PartyIndex, to: PartyIndex): number {
  const { kept, broke } = at(at(state.parties, from).trust, to);
  return trustIn({ kept, broke: broke + 1 });
}

/** Writes down that a party has kept a promise to another. What it kept is told by what it did. */
export function keepPromise(state: State, party: PartyIndex, to: PartyIndex): void {
  if (party !== to) at(at(state.parties, to).trust, party).kept += 1;
}

/** Writes down that a party has broken a promise to another; the two of them know. */
export function breakPromise(state: State, party: PartyIndex, to: PartyIndex, why: BreachReason): void {
  if (party === to) return;
  at(at(state.parties, to).trust, party).broke += 1;
  note(state, [party, to], { kind: 'promiseBroken', party, to, why });
}
