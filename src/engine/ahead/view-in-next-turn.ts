import type { PartyIndex } from '../model/moves.ts';
import { speakingOrder } from '../rounds/speaking-order.ts';
import { newMind } from '../views/mind.ts';
import type { View } from '../views/view.ts';

/**
 * Returns a seat's view as it would be in its next turn to talk if nothing happened until then; `undefined` in its own
 * turn, and if none follows. Moves that it allows may be refused in the turn itself.
 */
export function viewInNextTurn(view: View): View | undefined {
  const { party, toAct, ending, floor, round, common } = view;
  if (toAct !== undefined || ending !== undefined || view.parties[party]?.gone !== false) return undefined;
  // A memory of its own: what is worked out here is true of no moment of the game.
  const turn: View = { ...view, toAct: { kind: 'talk', party }, mind: newMind() };
  if (floor === party) return turn;
  if (floor !== undefined && isBefore(floor, party, round, common.partyCount)) {
    return { ...turn, movesLeft: common.movesPerRound };
  }
  if (round >= common.roundCount) return undefined;
  const written = view.written.map(() => []);
  return { ...turn, round: round + 1, written, movesLeft: common.movesPerRound };
}

/** True if one party talks before another in a round. */
function isBefore(one: PartyIndex, other: PartyIndex, round: number, partyCount: number): boolean {
  const order = speakingOrder(round, partyCount);
  return order.indexOf(one) < order.indexOf(other);
}
