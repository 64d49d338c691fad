/** Ground that a delegation gives only in exchange: what all other signatories wait for, it does not give for nothing. */

import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex } from '../../model/moves.ts';
import { bitsOf } from '../../model/option-bits.ts';
import { othersOf } from '../../model/others-of.ts';
import { sharesReading, wordingOf } from '../../model/wording.ts';
import { sameClauses } from '../../text/clauses.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Cause } from '../decision/cause.ts';
import { worseReadingPoints } from '../weighing/clause-gains.ts';
import { bitsUnwantedBy, bitsWantedBy } from '../weighing/public-stance.ts';
import { causeFor, costTo, gainBy, leavesPosition } from './causes.ts';

/**
 * True if a clause gives what all other signatories wait for: on the article that matters most to it, the party publicly wants
 * what the text says if it is silent, and each other signatory is publicly against that. The party can wait and the others
 * cannot, so it takes such a step only in exchange.
 */
export function isAwaited(view: View, clause: Clause): boolean {
  const kept = keptAlone(view, clause.issue);
  return kept !== 0 && (bitsOf(clause) & ~kept) !== 0;
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

/**
 * Returns the cause for leaving the own position on an article for a clause of a letter, of wording that is initialled, or of a
 * text. What all others wait for needs a return among the other clauses, too. `answered` is the letter that is answered.
 */
export function causeIn(
  view: View,
  clause: Clause,
  clauses: readonly Clause[],
  answered?: SeenOffer,
): Cause | undefined {
  const cause = causeFor(view, clause, answered);
  if (cause === undefined || !isAwaited(view, clause)) return cause;
  const letter = answered === undefined ? [] : deliveredClauses(answered);
  const isTheirs = answered !== undefined && sameClauses(clauses, letter);
  const others = clauses.filter((each) => each.issue !== clause.issue && (!isTheirs || isHad(view, each)));
  const gained = bestOf(view, [...others, ...agreedBeside(view, clause.issue, clauses)]);
  return gained && exchangeFor(gained, letter, answered);
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
      clauses.filter((each) => isHad(view, each)),
    ),
  );
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
    return asked !== undefined && clauses.some((clause) => clause.issue === asked.issue && !isHad(view, clause));
  });
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
