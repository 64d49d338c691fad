import type { PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';

/** Whether whoever reads a debrief may be told as the one that sat in a chair: what was played on paper, others have played. */
export function satThere({ seats, onPaper }: Setup, you: PartyIndex): boolean {
  return seats[you] === 'person' && !onPaper;
}
