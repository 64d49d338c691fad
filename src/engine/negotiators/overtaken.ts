import { at } from '../model/game.ts';
import type { Clause } from '../model/moves.ts';
import { isSameWording, wordingOf } from '../model/wording.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';

/**
 * An offer as its sender would make it now: where it has come to other terms with somebody after making it, it says what
 * stands in the text. The same offer where nothing has overtaken it.
 */
export function broughtUpToDate(view: View, offer: SeenOffer): SeenOffer {
  const clauses = offer.clauses.map((clause) => agreedSince(view, offer, clause) ?? clause);
  return clauses.every((clause, place) => clause === offer.clauses[place]) ? offer : { ...offer, clauses };
}

/** The other wording of a clause that its sender has agreed to with somebody since, if any. */
function agreedSince({ text, record }: View, { id, from }: SeenOffer, clause: Clause): Clause | undefined {
  const { issue } = clause;
  const { current } = at(text, issue);
  if (current === undefined || current.initials.length < 2 || !current.initials.includes(from)) return undefined;
  if (isSameWording(current, clause)) return undefined;
  const made = record.findIndex((line) => (line.kind === 'offered' || line.kind === 'arrived') && line.offer === id);
  const isSince = record.some(
    (line, index) => index > made && line.kind === 'tabled' && line.issue === issue && line.joined.includes(from),
  );
  return made >= 0 && isSince ? { issue, ...wordingOf(current) } : undefined;
}
