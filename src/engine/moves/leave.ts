import { countEndedDay } from '../events/count-idle-days.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { EndDayMove, StayMove, WalkOutMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';

/** Gives up the moves left today. */
export function performEndDay(_game: Game, state: State, move: EndDayMove): void {
  note(state, 'all', { kind: 'dayEnded', party: move.party });
  countEndedDay(state, move.party);
  state.movesLeft = 0;
}

export function walkOutRefusal(common: CommonKnowledge, table: Table, move: WalkOutMove): Refusal | undefined {
  if (!common.mayWalkOut) return { code: 'walk-out-off' };
  return at(table.parties, move.party).leavesAt > 0 ? { code: 'leaving-already' } : undefined;
}

/** Announces a walk-out for the dusk of the next round, so that the others have a day to answer it. */
export function performWalkOut(game: Game, state: State, move: WalkOutMove): void {
  const leavesAt = Math.min(state.round + 1, game.common.roundCount);
  at(state.parties, move.party).leavesAt = leavesAt;
  state.movesLeft -= 1;
  note(state, 'all', { kind: 'walkOutAnnounced', party: move.party, leavesAt });
}

export function stayRefusal(_common: CommonKnowledge, table: Table, move: StayMove): Refusal | undefined {
  return at(table.parties, move.party).leavesAt === 0 ? { code: 'not-leaving' } : undefined;
}

/** Takes back an announced walk-out. */
export function performStay(_game: Game, state: State, move: StayMove): void {
  at(state.parties, move.party).leavesAt = 0;
  state.movesLeft -= 1;
  note(state, 'all', { kind: 'walkOutTakenBack', party: move.party });
}
