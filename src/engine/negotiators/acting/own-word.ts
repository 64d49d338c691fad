/** Letters that a party accepts by its own rule, or because of its own word: a price that it has named, or a yes to a question. */
import type { Clause } from '../../model/moves.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { saysPosition } from '../position/causes.ts';
import { givesForNothing } from '../position/exchange.ts';
import { movesAtPrice, movesIn } from '../position/moves-in.ts';
import { type Paid, pricedIn } from '../position/named-price.ts';
import { departing, isWithinOwnWord, restWith } from '../position/rest-departs.ts';
import { isWithinReach } from '../position/towards.ts';
import { costsInitials } from '../weighing/costs-initials.ts';
import { type HeldWordings, heldWith } from '../weighing/held.ts';
import { tooVague } from '../weighing/is-exact.ts';
import type { Outlook } from '../weighing/outlook.ts';
import { beyondOwnYes } from '../weighing/own-yes.ts';
import { prospectWith } from '../weighing/prospect.ts';
import { textNow } from '../weighing/text-now.ts';
import { asksOwn, weighClauses } from '../weighing/weigh-clauses.ts';

/** True if the party would accept a letter that said some clauses. */
export function isAcceptable(
  outlook: Outlook,
  held: HeldWordings,
  made: SeenOffer,
  clauses: readonly Clause[],
): boolean {
  const { view } = outlook;
  if (tooVague(view, clauses) !== undefined || !isWithinReach(view, clauses, { ...made, clauses })) return false;
  const { withIt, accepts } = weighClauses(outlook, held, clauses, made.from);
  return withIt !== undefined && accepts;
}

/**
 * The changes of the own position, if a letter pays what the party has named as its price, says no more than it demands, or
 * asks for what it has said that it could accept and the rest is right, and a text with that is still worth signing; else
 * `undefined`.
 */
export function promisedChanges(outlook: Outlook, held: HeldWordings, made: SeenOffer): Reason[] | undefined {
  const { view } = outlook;
  const word = wordFor(outlook, held, made);
  if (word === undefined) return undefined;
  const { priced } = word;
  return priced === undefined
    ? movesIn(view, made.clauses, made)
    : movesAtPrice(view, made.clauses, made, priced.round);
}

/** Own word by which a letter is to be accepted: the price that it pays, if it is accepted because of one. */
interface WordGiven {
  readonly priced: Paid | undefined;
}

/** The own word by which a letter is to be accepted, see `promisedChanges`; `undefined` if there is none. */
function wordFor(outlook: Outlook, held: HeldWordings, made: SeenOffer): WordGiven | undefined {
  const { view } = outlook;
  if (prospectWith(outlook, held, made.clauses) === undefined) return undefined;
  const priced = pricedIn(view, made);
  if (priced !== undefined && isNoMore(outlook, held, made, beyondPosition(view, priced.beyond))) return { priced };
  const isPromised =
    isWithinOwnWord(view, made.from, made.clauses) || isOwnYes(outlook, held, made) || isOwnDemand(view, made);
  return isPromised && !givesForNothing(view, made.clauses) ? { priced: undefined } : undefined;
}

/** True if the party would accept a letter of the same sender that said other clauses: by its rule, or because of its own word. */
export function wouldAccept(
  outlook: Outlook,
  held: HeldWordings,
  made: SeenOffer,
  clauses: readonly Clause[],
): boolean {
  const other = { ...made, clauses, delivered: undefined };
  return isAcceptable(outlook, held, made, clauses) || wordFor(outlook, held, other) !== undefined;
}

/**
 * True if a letter offers what the party asks for: each clause is its position or what it publicly wants, and so is what the
 * sender says on the rest of the part. On the last day it does not take such words against more initials.
 */
function isOwnDemand(view: View, made: SeenOffer): boolean {
  const { from, clauses } = made;
  const isDemanded = (clause: Clause) => saysPosition(view, clause) || asksOwn(view, [clause]);
  if (![...clauses, ...departing(view, restWith(view, from, clauses))].every(isDemanded)) return false;
  if (tooVague(view, clauses) !== undefined || costsInitials(view, clauses, from) !== undefined) return false;
  return isWithinReach(view, clauses, made);
}

/**
 * True if each clause of a letter is the party's own position, and a text with it is still worth signing: the party has nothing
 * to refuse in it. What it gives only in exchange it keeps back.
 */
export function saysOnlyOwn(outlook: Outlook, held: HeldWordings, { from, clauses }: SeenOffer): boolean {
  const { view } = outlook;
  if (!clauses.every((clause) => saysPosition(view, clause)) || givesForNothing(view, clauses)) return false;
  if (costsInitials(view, clauses, from) !== undefined) return false;
  if (prospectWith(outlook, held, clauses) === undefined) return false;
  const isWhole = heldWith(view, held, clauses).every((wording) => wording !== undefined);
  return !isWhole || textNow(outlook, clauses).points >= outlook.walkAway;
}

/** True if what a letter says beyond a price could be accepted by itself. */
function isNoMore(outlook: Outlook, held: HeldWordings, made: SeenOffer, beyond: readonly Clause[]): boolean {
  return beyond.length === 0 || isAcceptable(outlook, held, made, beyond);
}

function beyondPosition(view: View, clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause) => !saysPosition(view, clause));
}

/** A letter that pays a price, and asks for more beside it. */
interface PaidInPart {
  /** The letter without what it asks for beside the price. */
  readonly clauses: readonly Clause[];
  /** Clauses that it asks for beside the price. */
  readonly more: readonly Clause[];
  /** Changes of the own position that the price makes. */
  readonly moves: readonly Reason[];
}

/** A letter of which the party takes what pays its price and leaves the rest, if a text with that is worth signing. */
export function paidInPart(outlook: Outlook, held: HeldWordings, made: SeenOffer): PaidInPart | undefined {
  const { view } = outlook;
  const paid = pricedIn(view, made);
  const more = beyondPosition(view, paid?.beyond ?? []);
  const clauses = made.clauses.filter((clause) => !more.includes(clause));
  if (paid === undefined || more.length === 0 || prospectWith(outlook, held, clauses) === undefined) return undefined;
  return { clauses, more, moves: movesAtPrice(view, clauses, made, paid.round) };
}

/** Reason of an answer to a letter that pays a named price and is not accepted all the same: something has changed since. */
export function priceLapsed(view: View, made: SeenOffer): Reason[] {
  const paid = pricedIn(view, made);
  if (paid === undefined || beyondPosition(view, paid.beyond).length > 0) return [];
  return [{ code: 'price-lapsed', round: paid.round }];
}

/** True if the party has said yes to a letter in answers to its sender's questions, and would accept the rest by itself. */
function isOwnYes(outlook: Outlook, held: HeldWordings, made: SeenOffer): boolean {
  const { view } = outlook;
  const rest = beyondOwnYes(view, made);
  if (rest === undefined || tooVague(view, made.clauses) !== undefined) return false;
  if (!isWithinReach(view, made.clauses, made)) return false;
  return rest.length === 0 || isAcceptable(outlook, held, made, rest);
}
