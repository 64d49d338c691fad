import { consultMembers, consultMembersRefusal } from '../bloc/consult-members.ts';
import { changeStanding } from '../ledgers/standing.ts';
import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { ConsultMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';

/** Why a party may not explain itself at home (it has today, or nothing has been lost), or not ask its members. */
export function consultRefusal(game: Game, state: State, { party, about }: ConsultMove): Refusal | undefined {
  if (about !== undefined) return consultMembersRefusal(game, state, party, about);
  const { standing, consultedIn } = at(state.parties, party);
  if (consultedIn === state.round) return { code: 'consulted-today' };
  return standing < at(game.common.standingAtStart, party) ? undefined : { code: 'support-whole' };
}

/** Wins back support at home, up to what there was before the first round; or hears where members stand. */
export function performConsult(game: Game, draft: State, { party, about }: ConsultMove): void {
  if (about !== undefined) {
    consultMembers(game, draft, party, about);
    return;
  }
  const state = at(draft.parties, party);
  const missing = at(game.common.standingAtStart, party) - state.standing;
  draft.movesLeft -= 1;
  state.consultedIn = draft.round;
  note(draft, 'all', { kind: 'consulted', party });
  changeStanding(draft, party, Math.min(game.common.standing.consult, missing), 'consulted');
}
