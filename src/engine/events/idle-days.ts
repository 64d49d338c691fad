import { at, type Game } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { note } from '../moves/note.ts';

/** Days in a row without a move of its own after which the record tells both readings. */
const TELLING = 2;

/**
 * Counts a day that a delegation ends with moves left and, where it has made none and proposed nothing in a counter, how
 * many such days are in a row. It may prepare or it may stall: both readings are told, and nothing else follows (Ikle 1964 on negotiating for
 * other ends than an agreement).
 */
export function countEndedDay({ common }: Game, draft: State, party: PartyIndex): void {
  const state = at(draft.parties, party);
  state.daysEnded += 1;
  if (draft.movesLeft < common.movesPerRound || hasCountered(draft, party)) return;
  const row = state.idleRound > 0 && state.idleRound === draft.round - 1;
  state.idleDays = row ? state.idleDays + 1 : 1;
  state.idleRound = draft.round;
  if (state.idleDays === TELLING) note(draft, 'all', { kind: 'idle', party, days: state.idleDays });
}

/** A counter costs no move and the two may not talk again that day, but it is a proposal. */
function hasCountered({ offers, round }: State, party: PartyIndex): boolean {
  return offers.some((offer) => offer.from === party && offer.round === round && offer.counters !== undefined);
}
