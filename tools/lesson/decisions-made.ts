import type { Move } from '#engine/model/moves.ts';

/** Counts the decisions of a chair: each move and reply, but no counter-proposal that its next move refuses. */
export class DecisionsMade {
  count = 0;
  /** Letters of others that it has carried, among them. */
  carries = 0;

  /** Takes each move and reply of the chair; `returns`: counters that wait go back with its next move. */
  makes(move: Move, returns: boolean): void {
    if (returns && move.type === 'answer' && move.response === 'refuse') return;
    this.count += 1;
    if (move.type === 'carry') this.carries += 1;
  }
}
