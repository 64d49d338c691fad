/** Causes for a delegation to leave its position on an article: events since it took the position. */

import { LEVEL_COUNT } from '../../beliefs/prior-chances.ts';
import { thoughtOf } from '../../beliefs/thought.ts';
import { isAvailable } from '../../events/availability.ts';
import { bitsTaken } from '../../mind/bargaining-position.ts';
import { letterAt, placesBetween } from '../../mind/letters.ts';
import { lastJoinedIn, openingStatement } from '../../mind/lines.ts';
import { type Stand, standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';
import { bitsOf, hasBit } from '../../model/option-bits.ts';
import { othersOf } from '../../model/others-of.ts';
import { isSameWording, sharesReading } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Cause } from '../decision/cause.ts';
import { worseReadingPoints } from '../weighing/clause-gains.ts';
import { hasGivenWord } from '../weighing/has-given-word.ts';
import { patienceOf } from '../weighing/patience.ts';
import { bitsUnwantedBy, bitsWantedBy } from '../weighing/public-stance.ts';
import { saidAcceptableIn } from './said-acceptable.ts';

/**
 * True if a clause has a reading that the own position on its article has not: vague wording leaves a firm position, too. A
 * position that is off the table is no longer one: nobody can sign it.
 */
export function leavesPosition(view: View, clause: Clause): boolean {
  const own = standOf(view, view.party, clause.issue);
  return own !== undefined && (bitsOf(clause) & ~bitsOf(own.clause)) !== 0 && canStillSay(view, own.clause);
}

/** True if a clause says the own position on its article, or one reading of it. */
export function saysPosition(view: View, clause: Clause): boolean {
  return standOf(view, view.party, clause.issue) !== undefined && !leavesPosition(view, clause);
}

/** True if all readings of a clause can be offered. */
export function canStillSay(view: View, { issue, option, or }: Clause): boolean {
  return isAvailable(view, issue, option) && (or === undefined || isAvailable(view, issue, or));
}

/**
 * Returns the cause for leaving the own position on an article for a clause, the best to give first; `undefined` if there
 * is none. Refusals and time are causes for giving ground only: what brings more than the own position has to be offered
 * or agreed by others. `answered` is the letter that the party answers.
 */
export function causeFor(view: View, clause: Clause, answered?: SeenOffer): Cause | undefined {
  const own = standOf(view, view.party, clause.issue);
  if (own === undefined) return undefined;
  const cause = causeToLeave(view, clause, own, answered);
  // To what it has said that it could accept a party may go in any case.
  if (cause === undefined || saidAcceptableIn(view, clause) !== undefined) return cause;
  if (isTooSoon(view, own, cause)) return undefined;
  return isForNobody(view, clause, own, cause) ? undefined : cause;
}

/** True if a step that gives ground for nothing goes to wording that nobody has asked for, and wins nobody. */
function isForNobody(view: View, clause: Clause, own: Stand, { code }: Cause): boolean {
  return (code === 'refused' || code === 'time') && isUnasked(view, clause) && !winsSomebody(view, clause, own.clause);
}

/** Initials that are not taken back for a cheap cause, and the rounds for which they are not. */
const SHARED = 3;
const FRESH = 2;

/**
 * True if a cause is too cheap to take back initials that two others share: none is good enough on the day on which the party has
 * set them, and on the next only a return, or what has come since then: the refusal of a signatory, or a date.
 */
function isTooSoon(view: View, own: Stand, cause: Cause): boolean {
  const { issue } = own.clause;
  const since = lastJoinedIn(view, view.party, issue);
  const age = view.round - since;
  if (age >= FRESH || !isShared(view, own)) return false;
  if (age === 0) return true;
  const { track } = at(view.common.issues, issue);
  if (cause.code === 'time') return isLateIn(view, since, track);
  return (
    cause.code === 'refused' && (cause.round < since || !at(view.common.tracks, track).signatories.includes(cause.by))
  );
}

/** True if the text says the own position with the initials of the party and of two others. */
function isShared({ text, party }: View, { clause }: Stand): boolean {
  const { current } = at(text, clause.issue);
  if (current === undefined || !sharesReading(current, clause)) return false;
  return current.initials.includes(party) && current.initials.length >= SHARED;
}

function causeToLeave(view: View, clause: Clause, own: Stand, answered?: SeenOffer): Cause | undefined {
  const offered =
    inReturn(view, clause, own, answered) ?? agreedElsewhere(view, clause, own) ?? byOwnWord(view, clause, answered);
  if (offered !== undefined || gainBy(view, clause, own) > 0) return offered;
  return (
    refusedSince(view, own) ?? (isLate(view, at(view.common.issues, clause.issue).track) ? { code: 'time' } : undefined)
  );
}

/** Points that a clause brings the party beyond its position on the article, by their worse readings. */
export function gainBy(view: View, clause: Clause, own: Stand): number {
  const points = at(view.own.points, clause.issue);
  return worseReadingPoints(points, clause) - worseReadingPoints(points, own.clause);
}

/**
 * A return: the letter that is answered comes closer to the party on another article, or offers it more on this one, if the
 * party has not just agreed on it with others. A demand of the opening statement that nobody has answered yet is not given
 * away for that.
 */
function inReturn(view: View, clause: Clause, own: Stand, answered: SeenOffer | undefined): Cause | undefined {
  if (answered === undefined || takesWordBack(view, own, clause, answered.from)) return undefined;
  const letter = deliveredClauses(answered);
  const isOffered = letter.some((theirs) => theirs.issue === clause.issue && sharesReading(theirs, clause));
  const given =
    isOffered && gainBy(view, clause, own) > 0 && !isPromisedToOthers(view, clause.issue, answered.from)
      ? clause
      : letter.find((theirs) => !own.opened && theirs.issue !== clause.issue && isStepTo(view, answered, theirs));
  return given && { code: 'return', by: answered.from, for: { issue: given.issue, option: given.option } };
}

/**
 * True if a clause would take the place of wording that the party has agreed with somebody else than the sender of a letter,
 * who is known to be against it.
 */
function takesWordBack(view: View, own: Stand, clause: Clause, sender: PartyIndex): boolean {
  const { current } = at(view.text, clause.issue);
  if (current === undefined || !sharesReading(current, own.clause) || !current.initials.includes(view.party))
    return false;
  return current.initials.some(
    (one) => one !== view.party && one !== sender && (bitsAgainst(view, one, clause.issue) & bitsOf(clause)) !== 0,
  );
}

/** True if the party has agreed on an article with others than a delegation in the last days: more there is then no return. */
function isPromisedToOthers(view: View, issue: IssueIndex, party: PartyIndex): boolean {
  return hasGivenWord(view, issue) && at(view.text, issue).current?.initials.includes(party) !== true;
}

/** The options of an article that a delegation is publicly against or has refused, as bits. */
function bitsAgainst(view: View, party: PartyIndex, issue: IssueIndex): number {
  return bitsUnwantedBy(view, party, issue) | bitsTaken(view, party, issue, 'refused');
}

/** True if a clause of a letter brings the party more than what the sender asked for before, and no less than its own position. */
function isStepTo(view: View, letter: SeenOffer, clause: Clause): boolean {
  const points = at(view.own.points, clause.issue);
  const before = askedBefore(view, letter.from, letter, clause.issue);
  const own = standOf(view, view.party, clause.issue)?.clause;
  const gains = before !== undefined && worseReadingPoints(points, clause) > worseReadingPoints(points, before);
  return gains && (own === undefined || worseReadingPoints(points, clause) >= worseReadingPoints(points, own));
}

/** Clause of a delegation on an article before a letter: in its last letter to the party, or in its opening statement. */
function askedBefore(view: View, from: PartyIndex, letter: SeenOffer, issue: IssueIndex): Clause | undefined {
  const places = placesBetween(view, letter);
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const { id, clauses } = letterAt(view, places[index]!);
    const said = id < letter.id ? clauseOn(clauses, issue) : undefined;
    if (said !== undefined) return said;
  }
  return clauseOn(openingStatement(view, from)?.clauses ?? [], issue);
}

function clauseOn(clauses: readonly Clause[], issue: IssueIndex): Clause | undefined {
  return clauses.find((clause) => clause.issue === issue);
}

/** The letter that is answered asks for what the party has said that it could accept. */
function byOwnWord(view: View, clause: Clause, answered: SeenOffer | undefined): Cause | undefined {
  if (answered === undefined) return undefined;
  const round = saidAcceptableIn(view, clause);
  const isAsked = deliveredClauses(answered).some((theirs) => isSameClause(theirs, clause));
  return round !== undefined && isAsked ? { code: 'word', round } : undefined;
}

function isSameClause(one: Clause, other: Clause): boolean {
  return one.issue === other.issue && isSameWording(one, other);
}

/** The last refusal of the own position, unless the delegation that refused has initialled it since. */
function refusedSince(view: View, { refused, noes, opened, clause }: Stand): Cause | undefined {
  if (refused === undefined || (opened && noes < daysHeld(view, clause))) return undefined;
  const { current } = at(view.text, clause.issue);
  if (current !== undefined && isSameWording(current, clause) && current.initials.includes(refused.by))
    return undefined;
  return { code: 'refused', by: refused.by, round: refused.round };
}

/** Days on which an opening demand must have been refused before it is left. */
function daysHeld(view: View, { issue, option }: Clause): number {
  const isPublic = hasBit(bitsWantedBy(view, view.party, issue), option);
  return isPublic ? Math.ceil((view.common.roundCount * patienceOf(view).held) / 8) : 1;
}

/** Two others have put their initials to a clause; the party has been heard on it before. */
function agreedElsewhere({ text, party }: View, clause: Clause, own: Stand): Cause | undefined {
  const { current } = at(text, clause.issue);
  if (own.opened || current === undefined || (bitsOf(current) & bitsOf(clause)) === 0) return undefined;
  const others = current.initials.filter((one) => one !== party);
  return others.length > 1 ? { code: 'agreed-elsewhere', by: others } : undefined;
}

/** True in the later part of a track's days, up to its date or the end; it begins sooner for those that give ground early. */
export function isLate(view: View, track: TrackIndex): boolean {
  return isLateIn(view, view.round, track);
}

function isLateIn(view: View, round: number, track: TrackIndex): boolean {
  const { common } = view;
  const last = Math.min(common.roundCount, at(common.tracks, track).aimFor?.round ?? common.roundCount);
  return round * 100 > last * patienceOf(view).late;
}

// Steps towards wording that no other delegation has asked for: a proposal in the middle, which has to win somebody.

/** True if no other delegation has asked for a clause, wants it in public, or has said that it could accept it. */
function isUnasked(view: View, clause: Clause): boolean {
  const bits = bitsOf(clause);
  return othersOf(view.party, view.common.partyCount).every(
    (party) => (bitsOpenTo(view, party, clause.issue) & bits) === 0,
  );
}

/** The options of an article that a delegation has asked for, wants in public, or has said that it could accept, as bits. */
function bitsOpenTo(view: View, party: PartyIndex, issue: IssueIndex): number {
  const stand = standOf(view, party, issue);
  const said = stand === undefined ? 0 : bitsOf(stand.clause);
  return said | bitsTaken(view, party, issue, 'acceptable') | bitsWantedBy(view, party, issue);
}

/** True if a clause is better than the own position for a signatory that does not share it, as far as is believed of that one. */
function winsSomebody(view: View, clause: Clause, own: Clause): boolean {
  const { signatories } = at(view.common.tracks, at(view.common.issues, clause.issue).track);
  return othersOf(view.party, view.common.partyCount).some((party) => {
    const theirs = standOf(view, party, clause.issue)?.clause;
    const isOther = theirs === undefined || !sharesReading(theirs, own);
    return isOther && signatories.includes(party) && costTo(view, party, clause, own) < 0;
  });
}

/** Points that a clause costs a party in the place of another, over its readings and their chances, times a million. */
export function costTo(view: View, party: PartyIndex, clause: Clause, instead: Clause): number {
  const { readings, chances } = thoughtOf(view, party);
  const latest = at(chances, chances.length - 1);
  return readings.reduce((sum, { points }, index) => {
    const row = at(points, clause.issue);
    const chance = latest.slice(index * LEVEL_COUNT, (index + 1) * LEVEL_COUNT).reduce((all, one) => all + one, 0);
    return sum + chance * (worseReadingPoints(row, instead) - worseReadingPoints(row, clause));
  }, 0);
}
