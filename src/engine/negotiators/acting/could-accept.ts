import { at } from '../../model/at.ts';
import type { Asked, Clause, PartyIndex, ReplyWord } from '../../model/moves.ts';
import { clausesInOrder } from '../../text/clauses.ts';
import { unsentLetter } from '../../views/unsent-letter.ts';
import type { View } from '../../views/view.ts';
import { isWithinReach } from '../position/towards.ts';
import { heldIn } from '../weighing/held.ts';
import { outlookOn } from '../weighing/outlook.ts';
import { couldLiveWithAll } from '../weighing/own-views.ts';
import { proposesNoMore } from '../weighing/proposes-no-more.ts';
import { prospectWith } from '../weighing/prospect.ts';

/**
 * The true reply to a question of whether the party could accept a clause: no where it could not live with it, together with
 * the condition if there is one. Under a condition it says yes only to what it would accept if the other wrote it today, and
 * evades what only its position keeps it from.
 */
export function couldAccept(
  view: View,
  from: PartyIndex,
  { issue, option, condition }: Extract<Asked, { what: 'could-live-with' }>,
): ReplyWord {
  const clauses = clausesInOrder(condition === undefined ? [{ issue, option }] : [{ issue, option }, condition]);
  const could = couldLiveWithAll(view, clauses) || clauses.every((clause) => isNoLess(view, clause));
  if (!could) return 'no';
  return condition === undefined || isAcceptedToday(view, from, clauses) ? 'yes' : 'evade';
}

function isNoLess(view: View, { issue, option }: Clause): boolean {
  return proposesNoMore(view, issue, option);
}

/** True if the party's position lets it accept a letter of another, and a text with that is worth signing. */
function isAcceptedToday(view: View, from: PartyIndex, clauses: readonly Clause[]): boolean {
  const { track } = at(view.common.issues, at(clauses, 0).issue);
  const letter = unsentLetter(view, { from, to: view.party, track, clauses, counters: undefined });
  const isWorthSigning = prospectWith(outlookOn(view, track), heldIn(view, track), clauses) !== undefined;
  return isWorthSigning && isWithinReach(view, clauses, letter);
}
