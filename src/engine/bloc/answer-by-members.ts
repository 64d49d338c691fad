import { heardRefusal } from '../claims/claim-content.ts';
import { answerClaim } from '../claims/claims.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { ClaimId, PartyIndex } from '../model/moves.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { hasConsulted, isBloc, standsKnown } from './stands.ts';

/** Refuses an answer by members if the party has none, or has not asked them. */
export function byMembersRefusal(
  common: CommonKnowledge,
  table: Table,
  party: PartyIndex,
  claim: ClaimId,
): Refusal | undefined {
  if (!isBloc(common, party)) return { code: 'no-members' };
  const heard = heardRefusal(table, claim, party, party);
  if (heard !== undefined) return heard;
  const { issue } = byId(table.claims, claim);
  return hasConsulted(table, party, issue) ? undefined : { code: 'members-not-asked', issue };
}

/** Says in public which members stand behind what is claimed, and which do not. */
export function answerByMembers(game: Game, state: State, party: PartyIndex, id: ClaimId): void {
  const claim = byId(state.claims, id);
  const { round, claims, dissents, consultations } = state;
  const view = { common: game.common, round, claims, dissents, consultations };
  const known = standsKnown(view, party, claim.issue);
  claim.said = known.filter(({ option }) => claim.options.includes(option));
  answerClaim(game, state, id, 'by-members');
}
