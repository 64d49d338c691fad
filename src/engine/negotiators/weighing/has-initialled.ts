import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { isSameWording } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';

/** True if the initials of the party are on a clause of the text: it does not say that it cannot accept that. */
export function hasInitialled({ text, party }: View, clause: Clause): boolean {
  const { current } = at(text, clause.issue);
  return current !== undefined && isSameWording(current, clause) && current.initials.includes(party);
}
