import { consultMembers, consultMembersRefusal } from '../bloc/consult-members.ts';
import { changeStanding } from '../ledgers/change-standing.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { ConsultMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';

/**
 * Refuses a consultation at home if the party has held one today or has lost no support, or a consultation of its
 * members.
 */
export function consultRefusal(
  common: CommonKnowledge,
  table: Table,
  { party, about }: ConsultMove,
): Refusal | undefined {
  if (about !== undefined) return consultMembersRefusal(common, table, party, about);
  const { standing, consultedIn } = at(table.parties, party);
  if (consultedIn === table.round) return { code: 'consulted-today' };
  return standing < at(common.standingAtStart, party) ? undefined : { code: 'support-whole' };
}

/** Wins back support at home, up to what there was before the first round; or hears where members stand. */
export function performConsult(game: Game, state: State, { party, about }: ConsultMove): void {
  if (about !== undefined) {
    consultMembers(game, state, party, about);
    return;
  }
  const own = at(state.parties, party);
  const missing = at(game.common.standingAtStart, party) - own.standing;
  state.movesLeft -= 1;
  own.consultedIn = state.round;
  note(state, 'all', { kind: 'consulted', party });
  changeStanding(state, party, Math.min(game.common.standing.consult, missing), 'consulted');
}
