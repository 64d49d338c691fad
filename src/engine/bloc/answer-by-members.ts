import { answerClaim } from '../claims/claims.ts';
import { at, type Game } from '../model/game.ts';
import type { ClaimIndex, PartyIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { heardRefusal } from '../moves/claim-content.ts';
import type { Refusal } from '../moves/refusal.ts';
import { hasConsulted, isBloc, standsKnown } from './stands.ts';

/** Why a party may not answer a claim by its members: it has none, or has not asked them. */
export function byMembersRefusal(
  { common }: Game,
  state: State,
  party: PartyIndex,
  claim: ClaimIndex,
): Refusal | undefined {
  if (!isBloc(common, party)) return { code: 'no-members' };
  const heard = heardRefusal(state, claim, party, party);
  if (heard !== undefined) return heard;
  const { issue } = at(state.claims, claim);
  return hasConsulted(state, party, issue) ? undefined : { code: 'members-not-asked', issue };
}

/** Says in public which members stand behind what is claimed, and which do not. */
export function answerByMembers(game: Game, draft: State, party: PartyIndex, index: ClaimIndex): void {
  const claim = at(draft.claims, index);
  const { round, claims, dissents, consultations } = draft;
  const view = { common: game.common, round, claims, dissents, consultations };
  const known = standsKnown(view, party, claim.issue);
  claim.said = known.filter(({ option }) => claim.options.includes(option));
  answerClaim(game, draft, index, 'by-members');
}
