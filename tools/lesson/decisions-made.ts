import type { AnswerMove, Move, OfferId, RefusalReason } from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';
import { lettersTogether } from '#session/table/desk/letter-model.ts';

/**
 * Counts the decisions of a chair: each move and reply, but letters that it can send back in one go, and does, once, and no
 * counter that goes back with its next move.
 */
export class DecisionsMade {
  count = 0;
  /** Letters of others that it has carried, among them. */
  carries = 0;
  private sentBack: { readonly letters: readonly OfferId[]; readonly reason: RefusalReason } | undefined;

  /**
   * To be told of each move and reply of the chair, with its view before it; `returns`: counters that wait go back with its
   * next move.
   */
  makes(view: View, move: Move, returns: boolean): void {
    if (returns && isRefusal(move)) return;
    if (!isRefusal(move)) {
      this.sentBack = undefined;
      this.count += 1;
      if (move.type === 'carry') this.carries += 1;
      return;
    }
    const { offer, reason } = move;
    if (this.sentBack?.reason === reason && this.sentBack.letters.includes(offer)) return;
    this.sentBack = { letters: lettersTogether(view), reason };
    this.count += 1;
  }
}

function isRefusal(move: Move): move is AnswerMove & { readonly response: 'refuse' } {
  return move.type === 'answer' && move.response === 'refuse';
}
