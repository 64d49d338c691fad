import { at } from '../model/at.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import { bitCount, bitsOf } from '../model/option-bits.ts';
import { optionsOf } from '../model/wording.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';
import { cellFor, copyOfHeld, type HeldSince, hold, nothingHeld } from './held-since.ts';
import { isSameLetter, keyOfClauses, letterKeyOf } from './letters.ts';
import { linesIn } from './lines.ts';
import { factsIn, type Part } from './part.ts';

/** Facts about what became of letters. They are the same in whatever order the answers come. */
interface Answered {
  /** Places of own letters that are carried, or whose answers are. */
  readonly underWay: Set<number>;
  /** By addressee and clauses: the round of the last own letter that was turned down. */
  readonly turnedDown: Map<string, number>;
  /** By track and addressee: the rounds of own letters that were turned down, as bits. */
  readonly daysTurnedDown: Int32Array;
  /** By issue and option, see `cellOf`: the rounds of own letters that asked for it and were turned down, as bits. */
  readonly daysInVain: Int32Array;
  /** By party and issue: the wording over which the party has last refused a letter. */
  readonly refused: HeldSince;
}

/** More than an issue has options. */
const OPTIONS = 16;

const ANSWERED: Part<SeenOffer, Answered> = {
  entriesIn: ({ offers }) => offers,
  nothing: ({ common }) => ({
    underWay: new Set(),
    turnedDown: new Map(),
    daysTurnedDown: new Int32Array(common.partyCount * common.tracks.length),
    daysInVain: new Int32Array(common.issues.length * OPTIONS),
    refused: nothingHeld(common),
  }),
  copyOf: (answered) => ({
    underWay: new Set(answered.underWay),
    turnedDown: new Map(answered.turnedDown),
    daysTurnedDown: answered.daysTurnedDown.slice(),
    daysInVain: answered.daysInVain.slice(),
    refused: copyOfHeld(answered.refused),
  }),
  takeIn,
  takeChange: (answered, letter, before, view, place) => {
    if (!goesOnFrom(letter, before)) return false;
    takeIn(answered, letter, view, place);
    return true;
  },
};

function answeredIn(view: View): Answered {
  return factsIn(view, ANSWERED);
}

/** True if a party has turned down a letter, with or without one of its own. */
export function isTurnedDown({ status }: SeenOffer): boolean {
  return status === 'refused' || status === 'countered';
}

/** True if nothing that became of a letter was taken back: what is taken in of it again only adds to that. */
function goesOnFrom(letter: SeenOffer, before: SeenOffer): boolean {
  if (!isSameLetter(letter, before)) return false;
  if (before.answer !== undefined && (before.answer !== letter.answer || before.delivered !== letter.delivered))
    return false;
  return isTurnedDown(letter) || !isTurnedDown(before);
}

function takeIn(answered: Answered, letter: SeenOffer, view: View, place: number): void {
  const { from, answer } = letter;
  if (from === view.party) takeOwn(answered, letter, view, place);
  if (answer?.response === 'refuse') takeRefusal(answered, letter, answer.issue, view);
}

/** Takes in what became of an own letter. */
function takeOwn(answered: Answered, letter: SeenOffer, { common }: View, place: number): void {
  const { underWay, turnedDown, daysTurnedDown, daysInVain } = answered;
  const { to, track, round, clauses, status, via } = letter;
  if (via !== undefined && (status === 'outbound' || status === 'returning')) underWay.add(place);
  else underWay.delete(place);
  if (!isTurnedDown(letter)) return;
  const key = keyOfClauses(to, clauses);
  turnedDown.set(key, Math.max(turnedDown.get(key) ?? 0, round));
  addDay(daysTurnedDown, letterKeyOf(common, track, to), round);
  for (const clause of clauses) {
    for (const option of optionsOf(clause)) addDay(daysInVain, cellOf(clause.issue, option), round);
  }
}

function takeRefusal({ refused }: Answered, letter: SeenOffer, issue: IssueIndex | undefined, view: View): void {
  const clause = deliveredClauses(letter).find((each) => each.issue === issue);
  if (clause === undefined) return;
  const cell = cellFor(view.common, letter.to, clause.issue);
  const line = linesIn(view).answered.get(letter.id) ?? view.record.length;
  if (line >= refused.lines[cell]!) hold(refused, cell, bitsOf(clause), letter.round, line);
}

/** A game has at most 30 rounds. */
function addDay(days: Int32Array, cell: number, round: number): void {
  days[cell] = days[cell]! | (1 << round);
}

function cellOf(issue: IssueIndex, option: OptionIndex): number {
  return issue * OPTIONS + option;
}

/** The first own letter that is carried, or whose answer is. */
export function firstUnderWay(view: View): SeenOffer | undefined {
  const { underWay } = answeredIn(view);
  return underWay.size === 0 ? undefined : view.offers[Math.min(...underWay)];
}

/** The round of the last own letter with the same clauses that a party has turned down. */
export function turnedDownIn(view: View, to: PartyIndex, clauses: readonly Clause[]): number | undefined {
  return answeredIn(view).turnedDown.get(keyOfClauses(to, clauses));
}

/** On how many days a party has turned down own letters about a track. */
export function daysTurnedDown(view: View, track: TrackIndex, to: PartyIndex): number {
  return bitCount(at(answeredIn(view).daysTurnedDown, letterKeyOf(view.common, track, to)));
}

/** On how many days own letters that asked for an option were turned down. */
export function daysInVain(view: View, { issue, option }: Pick<Clause, 'issue' | 'option'>): number {
  return bitCount(at(answeredIn(view).daysInVain, cellOf(issue, option)));
}

/** By party and issue: the wording over which the party has last refused a letter. Not to be changed. */
export function refusedInLetters(view: View): HeldSince {
  return answeredIn(view).refused;
}
