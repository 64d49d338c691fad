import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { clausesInOrder } from '../../text/clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import { canStillSay, saysPosition } from '../position/causes.ts';
import { withoutGifts } from '../position/exchange.ts';
import { worseReadingPoints } from '../weighing/clause-gains.ts';
import type { HeldWordings } from '../weighing/held.ts';
import type { Outlook } from '../weighing/outlook.ts';
import { isAcceptable } from './own-word.ts';

/**
 * A letter of which every clause is the party's own position, with the party's position on the one article that it lacks: one
 * with which the party would accept it or, if there is none, the one that brings it most. `undefined` for any other letter,
 * for one that its sender has overtaken (`offer` is the letter brought up to date), or if nothing is lacking.
 */
export function completedLetter(
  outlook: Outlook,
  held: HeldWordings,
  made: SeenOffer,
  offer: SeenOffer,
): Clause[] | undefined {
  const { view } = outlook;
  if (offer !== made || !made.clauses.every((clause) => saysPosition(view, clause))) return undefined;
  const letters = lackingIn(outlook, held, made)
    .map((clause) => clausesInOrder([...made.clauses, clause]))
    .filter((clauses) => withoutGifts(view, clauses).length === clauses.length);
  return letters.find((clauses) => isAcceptable(outlook, held, made, clauses)) ?? letters[0];
}

/** The own positions on articles that neither a letter nor the draft answers, from the one that brings the party most. */
function lackingIn({ view, track }: Outlook, held: HeldWordings, made: SeenOffer): Clause[] {
  return at(view.common.tracks, track)
    .issues.flatMap((issue, place) => {
      const own = standOf(view, view.party, issue)?.clause;
      const isOpen = held[place] === undefined && !made.clauses.some((clause) => clause.issue === issue);
      return own !== undefined && isOpen && canStillSay(view, own) ? [own] : [];
    })
    .map((clause) => ({ clause, gain: gainOverSilence(view, clause) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.clause.issue - b.clause.issue)
    .map(({ clause: { issue, option, or } }) => ({ issue, option, or }));
}

function gainOverSilence(view: View, clause: Clause): number {
  const points = at(view.own.points, clause.issue);
  return worseReadingPoints(points, clause) - at(points, at(view.common.issues, clause.issue).silent);
}
