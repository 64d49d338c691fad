import { changeStanding } from '../ledgers/change-standing.ts';
import { breakPromise, keepPromise } from '../ledgers/trust.ts';
import type { ClaimStatus } from '../model/claim.ts';
import type { Audience } from '../model/dispatch.ts';
import type { Game } from '../model/game.ts';
import { hasHeard, hearersOf } from '../model/hearers.ts';
import { byId, claimId } from '../model/ids.ts';
import type { ClaimContent, ClaimId, OptionIndex, PartyIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { State } from '../model/state.ts';

/** Makes a claim before an audience. `listed` is its place in the scenario's list, where it comes from there. */
export function makeClaim(
  { common }: Game,
  state: State,
  by: PartyIndex,
  content: ClaimContent,
  audience: Audience,
  listed?: number,
): void {
  const { about, issue } = content;
  const { round } = state;
  const id = claimId(common, { listed, round, by, about, issue }, audience);
  state.claims.push({
    id,
    by,
    about,
    issue,
    options: [...content.options].sort((a, b) => a - b),
    round,
    listed,
    audience,
    status: 'unconfirmed',
    means: [],
    said: [],
    judgedBy: [],
  });
  note(state, audience, { kind: 'claimed', claim: id });
}

/** The scenario's claims of the round that begins. */
export function publishClaims(game: Game, state: State): void {
  game.common.claims.forEach((claim, listed) => {
    if (claim.fromRound === state.round) makeClaim(game, state, claim.by, claim, 'all', listed);
  });
}

/**
 * The party that a claim is about says in public whether it is true, once. A confirmed claim counts as a promise kept
 * with all that heard it, a denied one as broken, and costs support at home; one that is put otherwise, or answered by
 * members, does neither.
 */
export function answerClaim(
  game: Game,
  state: State,
  id: ClaimId,
  status: Exclude<ClaimStatus, 'unconfirmed'>,
  means: readonly OptionIndex[] = [],
): void {
  const claim = byId(state.claims, id);
  const hearers = hearersOf(claim, game.common.partyCount);
  claim.status = status;
  claim.means = [...means].sort((a, b) => a - b);
  claim.audience = 'all';
  note(state, 'all', { kind: 'claimAnswered', claim: id });
  if (status === 'reinterpreted' || status === 'by-members') return;
  for (const hearer of hearers) judgeClaim(state, id, hearer, status === 'confirmed');
  if (status === 'denied') changeStanding(state, claim.by, -game.common.standing.deniedClaim, 'denied-claim');
}

/** One that has heard a claim writes it into its ledger as kept or broken, the first time only. */
export function judgeClaim(state: State, id: ClaimId, hearer: PartyIndex, isTrue: boolean): void {
  const claim = byId(state.claims, id);
  if (hearer === claim.by || claim.judgedBy.includes(hearer)) return;
  claim.judgedBy.push(hearer);
  if (isTrue) keepPromise(state, claim.by, hearer);
  else breakPromise(state, claim.by, hearer, 'claim-denied');
}

/** One more party hears of a claim. */
export function letHear(state: State, id: ClaimId, party: PartyIndex): void {
  const claim = byId(state.claims, id);
  if (claim.audience !== 'all' && !hasHeard(claim, party)) claim.audience = [...claim.audience, party];
}
