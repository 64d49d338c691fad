import { at } from '../../model/at.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import { canMean } from '../../model/wording.ts';
import { backersOf, versionsOf } from '../../text/text.ts';
import type { View } from '../../views/view.ts';

/** Whether a party has offered a clause, as far as is seen, opened with it, or put its initials to it. */
export function hasPutForward({ offers, text }: View, party: PartyIndex, { issue, option }: Clause): boolean {
  const said = offers.some(
    ({ from, clauses }) =>
      from === party && clauses.some((clause) => clause.issue === issue && canMean(clause, option)),
  );
  return said || versionsOf(at(text, issue)).some((one) => canMean(one, option) && backersOf(one).includes(party));
}
