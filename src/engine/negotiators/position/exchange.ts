/** Ground that a delegation gives only in exchange: what all other signatories wait for, it does not give for nothing. */

import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex } from '../../model/moves.ts';
import { othersOf } from '../../model/others-of.ts';
import { sharesReading, wordingOf } from '../../model/wording.ts';
import { sameClauses } from '../../text/clauses.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Cause } from '../decision/cause.ts';
import { worseReadingPoints } from '../weighing/clause-gains.ts';
import { isAgainst } from '../weighing/public-stance.ts';
import { isAwaited, isFirstGift, isHeldBack, isKeptAsPrice, ownWishes } from './awaited.ts';
import { causeFor, costTo, gainBy, isLate, leavesPosition } from './causes.ts';
import { isRuledOutByOther } from './ruled-out-by-other.ts';

/**
 * Returns the cause for leaving the own position on an article for a clause of a letter, of wording that is initialled, or of a
 * text. What all others wait for needs a return among the other clauses, too: at first what the party alone has asked for,
 * which it keeps as a price until then. `answered` is the letter that is answered.
 */
export function causeIn(
  view: View,
  clause: Clause,
  clauses: readonly Clause[],
  answered?: SeenOffer,
): Cause | undefined {
  if (isKeptAsPrice(view, clause.issue)) return undefined;
  const cause = causeFor(view, clause, answered);
  if (!isAwaited(view, clause)) return cause;
  if (cause === undefined && !(isFirstGift(view, clause) && isRefused(view, clause.issue))) return undefined;
  const letter = answered === undefined ? [] : deliveredClauses(answered);
  const isTheirs = answered !== undefined && sameClauses(clauses, letter);
  const others = clauses.filter(
    (each) => each.issue !== clause.issue && (!isTheirs || isReturn(view, clause.issue, each)),
  );
  const gained = bestOf(view, returnsFor(view, clause, [...others, ...agreedBeside(view, clause.issue, clauses)]));
  return gained && exchangeFor(gained, letter, answered);
}

function isRefused(view: View, issue: IssueIndex): boolean {
  return standOf(view, view.party, issue)?.refused !== undefined;
}

/** What a step that all others wait for can be given for, of the other clauses of a deal: at first the own wishes, if there are any. */
function returnsFor(view: View, clause: Clause, others: readonly Clause[]): readonly Clause[] {
  const wishes = isFirstGift(view, clause) ? ownWishes(view, issuesBeside(view, clause.issue)) : [];
  return wishes.length === 0 ? others : wishes.filter((wish) => others.some(({ issue }) => issue === wish.issue));
}

function issuesBeside(view: View, about: IssueIndex): IssueIndex[] {
  const { track } = at(view.common.issues, about);
  return at(view.common.tracks, track).issues.filter((issue) => issue !== about);
}

/**
 * Clauses of an own letter in which the party, late in the days, asks for its price: in the place of what it has held back, the
 * wording of another signatory that is worth most.
 */
export function withPriceAsked(view: View, clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause) => {
    const { issue } = clause;
    const isKept = isHeldBack(view, issue) && !isAwaited(view, clause);
    const others = clauses.filter((other) => other !== clause).map((other) => other.issue);
    if (!isKept || !isLate(view, at(view.common.issues, issue).track) || ownWishes(view, others).length === 0)
      return clause;
    return bestOf(view, awaitedBy(view, issue)) ?? clause;
  });
}

/** Wording that other signatories ask for in the place of what the party holds back, and that it is not publicly against. */
function awaitedBy(view: View, issue: IssueIndex): Clause[] {
  const { signatories } = at(view.common.tracks, at(view.common.issues, issue).track);
  return signatories.flatMap((other) => {
    const asked = other === view.party ? undefined : standOf(view, other, issue)?.clause;
    const isFirm = asked !== undefined && asked.or === undefined;
    return isFirm && isAwaited(view, asked) && !isAgainst(view, view.party, asked) ? [asked] : [];
  });
}

function exchangeFor(gained: Clause, letter: readonly Clause[], answered: SeenOffer | undefined): Cause {
  const { issue, option, or } = gained;
  const isTheirs = letter.some((theirs) => theirs.issue === issue && sharesReading(theirs, gained));
  return answered !== undefined && isTheirs
    ? { code: 'return', by: answered.from, for: { issue, option } }
    : { code: 'exchange', for: { issue, option, or } };
}

/** True if clauses of others give what all others wait for, and the deal has nothing that the party has asked for in return. */
export function givesForNothing(view: View, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) =>
    isForNothing(
      view,
      clause,
      clauses.filter((each) => isReturn(view, clause.issue, each)),
    ),
  );
}

/**
 * True if a clause of others is a return for what all others wait for on an article: the own position or better, or other
 * wording in the place of a price that a signatory has ruled out.
 */
function isReturn(view: View, given: IssueIndex, clause: Clause): boolean {
  if (isHad(view, clause)) return true;
  const asked = returnAsked(view, given);
  return asked?.issue === clause.issue && isPriceRuledOut(view, clause.issue);
}

/** True if the own position on an article is a price that another signatory has ruled out. */
export function isPriceRuledOut(view: View, issue: IssueIndex): boolean {
  const { track } = at(view.common.issues, issue);
  return at(view.common.tracks, track).issues.some((given) => {
    const asked = given === issue ? undefined : returnAsked(view, given);
    return asked?.issue === issue && isRuledOutByOther(view, track, asked);
  });
}

/** The clauses of an own letter without what all others wait for, if it has no other article to ask for in return. */
export function withoutGifts(view: View, clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause) => !isForNothing(view, clause, clauses));
}

/** True if a clause gives what all others wait for, and no other article of the deal is among those `named` or agreed. */
export function isForNothing(view: View, clause: Clause, named: readonly Clause[]): boolean {
  if (!isAwaited(view, clause) || named.some(({ issue }) => issue !== clause.issue)) return false;
  return agreedBeside(view, clause.issue, named).length === 0;
}

/**
 * True if clauses of others depart from the return for which the party has given what all others wait for: it names another
 * one in a letter of its own first.
 */
export function lowersReturn(view: View, clauses: readonly Clause[]): boolean {
  const { track } = at(view.common.issues, at(clauses, 0).issue);
  return at(view.common.tracks, track).issues.some((issue) => {
    const asked = returnAsked(view, issue);
    if (asked === undefined) return false;
    return clauses.some((clause) => clause.issue === asked.issue && !isHad(view, clause));
  });
}

/**
 * The clauses of a counter, so that it names a lower return before the party agrees to one: where they only repeat a letter
 * that lowers the return, they say the lower one with the own position on what all others wait for or, where the letter has
 * that, alone.
 */
export function namingReturn(view: View, clauses: readonly Clause[], letter: readonly Clause[]): Clause[] {
  const leaving = clauses.filter((clause) => leavesPosition(view, clause));
  if (leaving.length === 0 || !sameClauses(clauses, letter) || !lowersReturn(view, leaving)) return [...clauses];
  const own = clauses.map((clause) =>
    isAwaited(view, clause) ? (standOf(view, view.party, clause.issue)?.clause ?? clause) : clause,
  );
  return sameClauses(own, letter) ? clauses.filter((clause) => !isAwaited(view, clause)) : own;
}

/** The own position on another article for which the party has given what all others wait for on this one, if it has. */
export function returnAsked(view: View, issue: IssueIndex): Clause | undefined {
  const own = standOf(view, view.party, issue);
  if (own === undefined || !isAwaited(view, own.clause)) return undefined;
  return returnIn(
    view,
    own.clause,
    own.among.filter((clause) => !leavesPosition(view, clause)),
  );
}

/** Wording of another article among the clauses of an own letter that is asked for in return for one of them. */
export function returnIn(view: View, given: Clause, letter: readonly Clause[]): Clause | undefined {
  return bestOf(
    view,
    letter.filter(({ issue }) => issue !== given.issue),
  );
}

/** True if a clause is the own position on its article, or brings more. */
export function isHad(view: View, clause: Clause): boolean {
  const own = standOf(view, view.party, clause.issue);
  return own !== undefined && (!leavesPosition(view, clause) || gainBy(view, clause, own) > 0);
}

/** The own positions that another signatory has initialled, on the other articles of a part that clauses leave alone. */
function agreedBeside(view: View, about: IssueIndex, clauses: readonly Clause[]): Clause[] {
  const { track } = at(view.common.issues, about);
  const { issues, signatories } = at(view.common.tracks, track);
  return issues.flatMap((issue) => {
    const { current } = at(view.text, issue);
    if (current === undefined || issue === about || clauses.some((clause) => clause.issue === issue)) return [];
    const clause = { issue, ...wordingOf(current) };
    const isAgreed = current.initials.some((one) => one !== view.party && signatories.includes(one));
    return isAgreed && isHad(view, clause) ? [clause] : [];
  });
}

/** The clause that brings the party most, beyond silence, for what it costs the other signatories as far as is believed of them. */
function bestOf(view: View, clauses: readonly Clause[]): Clause | undefined {
  if (clauses.length < 2) return clauses[0];
  return clauses
    .map((clause) => ({ clause, worth: worthOf(view, clause) }))
    .sort((a, b) => b.worth - a.worth || a.clause.issue - b.clause.issue)[0]?.clause;
}

function worthOf(view: View, clause: Clause): number {
  const { signatories } = at(view.common.tracks, at(view.common.issues, clause.issue).track);
  const silent = { issue: clause.issue, option: at(view.common.issues, clause.issue).silent };
  const points = at(view.own.points, clause.issue);
  const gain = worseReadingPoints(points, clause) - worseReadingPoints(points, silent);
  const others = othersOf(view.party, view.common.partyCount).filter((one) => signatories.includes(one));
  return others.reduce((left, one) => left - costTo(view, one, clause, silent), gain * MILLION);
}

const MILLION = 1_000_000;
