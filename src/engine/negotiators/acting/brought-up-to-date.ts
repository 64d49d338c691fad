import { knownSince, tabledIn } from '../../mind/lines.ts';
import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { isSameWording, wordingOf } from '../../model/wording.ts';
import { keepsOneVague } from '../../text/one-vague-clause.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';

/**
 * An offer as its sender would make it now: where it has come to other terms with somebody after making it, it says what
 * stands in the text, and nothing vague that those terms leave no room for. The same offer where nothing has overtaken
 * it.
 */
export function broughtUpToDate(view: View, offer: SeenOffer): SeenOffer {
  const now = offer.clauses.map((clause) => agreedSince(view, offer, clause) ?? clause);
  if (now.every((clause, place) => clause === offer.clauses[place])) return offer;
  const hasRoom = keepsOneVague(view.common, view, offer.track, now);
  return { ...offer, clauses: hasRoom ? now : now.filter((clause) => clause.or === undefined || stands(view, clause)) };
}

/** True if the text has a clause in these words. */
function stands({ text }: View, clause: Clause): boolean {
  const { current } = at(text, clause.issue);
  return current !== undefined && isSameWording(current, clause);
}

/** The other wording of a clause that its sender has agreed to with somebody since, if any. */
function agreedSince(view: View, { id, from }: SeenOffer, clause: Clause): Clause | undefined {
  const { issue } = clause;
  const { current } = at(view.text, issue);
  if (current === undefined || current.initials.length < 2 || !current.initials.includes(from)) return undefined;
  if (isSameWording(current, clause)) return undefined;
  const known = knownSince(view, id);
  const isSince = known !== undefined && tabledIn(view, from, issue) > known;
  return isSince ? { issue, ...wordingOf(current) } : undefined;
}
