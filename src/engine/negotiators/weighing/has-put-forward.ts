import { bitsOffered, bitsOfferedByOthers } from '../../mind/letters.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, PartyIndex } from '../../model/moves.ts';
import { hasBit } from '../../model/option-bits.ts';
import { bitsBackedBy, bitsBackedByOthers } from '../../text/bits-backed.ts';
import type { View } from '../../views/view.ts';

/** True if a party has offered a clause, as far as is seen, opened with it, or put its initials to it. */
export function hasPutForward(view: View, party: PartyIndex, { issue, option }: Clause): boolean {
  return hasBit(bitsOffered(view, party, issue), option) || hasBit(bitsBackedBy(at(view.text, issue), party), option);
}

/** The options of an issue that others have offered, opened with or initialled, as bits. */
export function putForwardByOthers(view: View, issue: IssueIndex): number {
  return bitsOfferedByOthers(view, issue) | bitsBackedByOthers(at(view.text, issue), view.party);
}
