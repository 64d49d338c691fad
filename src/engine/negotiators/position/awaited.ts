/** Steps that all other signatories wait for, and the own wishes that are their price. */

import { firstSaidOn } from '../../mind/first-said.ts';
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex } from '../../model/moves.ts';
import { bitsOf } from '../../model/option-bits.ts';
import { isSameWording } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';
import { bitsUnwantedBy, bitsWantedBy } from '../weighing/public-stance.ts';

/**
 * True if a clause gives what all other signatories wait for: on the article that matters most to it, the party publicly wants
 * what the text says if it is silent, and each other signatory is publicly against that. The party can wait and the others
 * cannot, so it takes such a step only in exchange.
 */
export function isAwaited(view: View, clause: Clause): boolean {
  const kept = keptAlone(view, clause.issue);
  return kept !== 0 && (bitsOf(clause) & ~kept) !== 0;
}

/** True if a clause is the first step that gives what all others wait for: the party has not moved there yet. */
export function isFirstGift(view: View, clause: Clause): boolean {
  return isHeldBack(view, clause.issue) && isAwaited(view, clause);
}

/** True if the party still keeps what all others wait for on an article. */
export function isHeldBack(view: View, issue: IssueIndex): boolean {
  const kept = keptAlone(view, issue);
  const own = kept === 0 ? undefined : standOf(view, view.party, issue)?.clause;
  return own !== undefined && (bitsOf(own) & ~kept) === 0;
}

/** True if the own position on an article is the price of a step on another one that the party still holds back. */
export function isKeptAsPrice(view: View, issue: IssueIndex): boolean {
  const { track } = at(view.common.issues, issue);
  return (
    ownWishes(view, [issue]).length > 0 &&
    at(view.common.tracks, track).issues.some((other) => other !== issue && isHeldBack(view, other))
  );
}

/** The own positions on articles that nobody else has asked for before the party. */
export function ownWishes(view: View, issues: readonly IssueIndex[]): Clause[] {
  return issues.flatMap((issue) => {
    const own = standOf(view, view.party, issue)?.clause;
    return own !== undefined && isOwnWish(view, own) ? [own] : [];
  });
}

/** True of wording that nobody else has said before the party. */
export function isOwnWish(view: View, { issue, option, or }: Clause): boolean {
  const first = firstSaidOn(view, issue).find(({ clause }) => isSameWording(clause, { option, or }));
  return first === undefined || first.party === view.party;
}

/** Fewest signatories of a part of which all but one can wait for the same step: between two it is a mere difference. */
const LEAST_WAITING = 3;

/** The option of an article, as a bit, that silence means and that the party alone wants, if the article matters most to it; else 0. */
function keptAlone(view: View, issue: IssueIndex): number {
  const { party, common } = view;
  const { track, silent } = at(common.issues, issue);
  const { signatories, issues } = at(common.tracks, track);
  const wanted = bitsWantedBy(view, party, issue);
  if (wanted !== bitsOf({ option: silent }) || signatories.length < LEAST_WAITING || !signatories.includes(party))
    return 0;
  const isAlone = signatories.every((one) => one === party || (wanted & ~bitsUnwantedBy(view, one, issue)) === 0);
  return isAlone && issues.length > 1 && issues.every((other) => stakeOn(view, other) <= stakeOn(view, issue))
    ? wanted
    : 0;
}

/** Points between the best and the worst answer on an article. */
function stakeOn(view: View, issue: IssueIndex): number {
  const points = at(view.own.points, issue);
  return Math.max(...points) - Math.min(...points);
}
