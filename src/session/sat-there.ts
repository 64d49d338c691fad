import type { PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';

/** True if the reader of a debrief may be addressed as the person in a chair: a game on paper was played by others. */
export function satThere({ seats, onPaper }: Setup, you: PartyIndex): boolean {
  return seats[you] === 'person' && !onPaper;
}
