import { questionsFrom } from '../../mind/questions.ts';
import { at } from '../../model/at.ts';
import type { Asked, Clause } from '../../model/moves.ts';
import { isSameWording } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';

/**
 * The clauses of a letter on which the party has given its sender no word: those that it has said it could accept, under a
 * condition that the letter or the text meets, are left out, and so are such conditions. `undefined` if it has given no word
 * on any of them.
 */
export function beyondOwnYes(view: View, letter: SeenOffer): readonly Clause[] | undefined {
  const clauses = deliveredClauses(letter);
  const covered = questionsFrom(view, letter.from).flatMap(({ asked, says }) =>
    says === 'yes' && asked.what === 'could-live-with' ? coveredBy(view, letter, asked, clauses) : [],
  );
  if (covered.length === 0) return undefined;
  return clauses.filter((clause) => !covered.some((each) => isSaid(each, clause)));
}

/** The clause that was asked about and its condition, if the letter says the one and the other holds. */
function coveredBy(
  view: View,
  letter: SeenOffer,
  { issue, option, condition }: Extract<Asked, { what: 'could-live-with' }>,
  clauses: readonly Clause[],
): Clause[] {
  if (!clauses.some((clause) => isSaid({ issue, option }, clause))) return [];
  if (condition === undefined) return [{ issue, option }];
  const isMet = clauses.some((clause) => isSaid(condition, clause)) || isAgreed(view, letter, condition);
  return isMet ? [{ issue, option }, condition] : [];
}

/** True if the text says a clause with the initials of the sender of a letter. */
function isAgreed({ text }: View, { from }: SeenOffer, clause: Clause): boolean {
  const { current } = at(text, clause.issue);
  return current !== undefined && isSameWording(current, clause) && current.initials.includes(from);
}

function isSaid(one: Clause, other: Clause): boolean {
  return one.issue === other.issue && isSameWording(one, other);
}
