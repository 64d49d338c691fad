import { at } from '../model/at.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { Clause, IssueIndex, OfferId, PartyIndex, TrackIndex } from '../model/moves.ts';
import { bitsOf } from '../model/option-bits.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';
import { cellFor, copyOfHeld, type HeldSince, hold, nothingHeld } from './held-since.ts';
import { linesIn } from './lines.ts';
import { factsIn, type Part } from './part.ts';

/** Facts about who has written what to whom, in offers and counters. Letters are given by their places in the view. */
interface Letters {
  readonly places: Map<OfferId, number>;
  /** By who has written to whom about which track, see `wayOf`. */
  readonly between: Map<number, number[]>;
  /** By track and addressee, see `letterKeyOf`: the last own letter that counters nothing. */
  readonly lastPlain: Map<number, number>;
  /** By party: true if it has written any. */
  readonly hasWritten: boolean[];
  /** By sender and clauses, see `keyOfClauses`: the number of letters. */
  readonly timesSaid: Map<string, number>;
  /** By party and issue: all options that its letters have asked for, by either reading, as bits. */
  readonly offered: Int32Array;
  /** By party and issue: the options that its last letter about the issue asks for. */
  readonly asked: HeldSince;
}

const LETTERS: Part<SeenOffer, Letters> = {
  entriesIn: ({ offers }) => offers,
  isSame: isSameLetter,
  nothing: ({ common }) => ({
    places: new Map(),
    between: new Map(),
    lastPlain: new Map(),
    hasWritten: Array.from({ length: common.partyCount }, () => false),
    timesSaid: new Map(),
    offered: new Int32Array(common.partyCount * common.issues.length),
    asked: nothingHeld(common),
  }),
  copyOf: (letters) => ({
    places: new Map(letters.places),
    between: new Map(Array.from(letters.between, ([way, places]) => [way, [...places]])),
    lastPlain: new Map(letters.lastPlain),
    hasWritten: [...letters.hasWritten],
    timesSaid: new Map(letters.timesSaid),
    offered: letters.offered.slice(),
    asked: copyOfHeld(letters.asked),
  }),
  takeIn: (letters, letter, view, place) => {
    takeAddress(letters, letter, view, place);
    takeClauses(letters, letter, view);
  },
};

function lettersIn(view: View): Letters {
  return factsIn(view, LETTERS);
}

/** True if two letters are one, whatever became of it: its sender and its words never change. */
export function isSameLetter(one: SeenOffer, other: SeenOffer): boolean {
  return (
    one.id === other.id &&
    one.clauses === other.clauses &&
    one.from === other.from &&
    one.to === other.to &&
    one.track === other.track &&
    one.round === other.round &&
    one.counters === other.counters
  );
}

function takeAddress(letters: Letters, letter: SeenOffer, { party, common }: View, place: number): void {
  const { id, from, to, track, counters } = letter;
  const { places, between, lastPlain, hasWritten } = letters;
  places.set(id, place);
  hasWritten[from] = true;
  const way = wayOf(common, letter);
  const known = between.get(way);
  if (known === undefined) between.set(way, [place]);
  else known.push(place);
  if (from === party && counters === undefined) lastPlain.set(letterKeyOf(common, track, to), place);
}

function takeClauses(letters: Letters, letter: SeenOffer, view: View): void {
  const { timesSaid, offered, asked } = letters;
  const { id, from, clauses, round } = letter;
  const key = keyOfClauses(from, clauses);
  timesSaid.set(key, (timesSaid.get(key) ?? 0) + 1);
  const line = linesIn(view).known.get(id) ?? view.record.length;
  for (const clause of clauses) {
    const cell = cellFor(view.common, from, clause.issue);
    const options = bitsOf(clause);
    offered[cell] = offered[cell]! | options;
    hold(asked, cell, options, round, line);
  }
}

/** The key of a correspondence: who writes to whom about which track. */
export function wayOf(
  { partyCount, tracks }: Pick<CommonKnowledge, 'partyCount' | 'tracks'>,
  { from, to, track }: Pick<SeenOffer, 'from' | 'to' | 'track'>,
): number {
  return (from * partyCount + to) * tracks.length + track;
}

/** The key of own letters about a track to a party. */
export function letterKeyOf(
  { partyCount }: Pick<CommonKnowledge, 'partyCount'>,
  track: TrackIndex,
  to: PartyIndex,
): number {
  return track * partyCount + to;
}

/** The key of clauses of, or to, a party: the same for the same clauses, in any order. Each clause is one character. */
export function keyOfClauses(party: PartyIndex, clauses: readonly Clause[]): string {
  let key = String.fromCharCode(party);
  let last = -1;
  for (const clause of clauses) {
    if (clause.issue < last) return keyOfClauses(party, inOrderOfIssues(clauses));
    last = clause.issue;
    key += String.fromCharCode(characterOf(clause));
  }
  return key;
}

/** More than an issue has options. */
const OPTIONS = 16;

function characterOf({ issue, option, or = -1 }: Clause): number {
  return (issue * OPTIONS + option) * OPTIONS + or + 1;
}

function inOrderOfIssues(clauses: readonly Clause[]): Clause[] {
  return [...clauses].sort((one, other) => one.issue - other.issue);
}

/** The letter with an id that the view is known to have. */
export function letterWith(view: View, id: OfferId): SeenOffer {
  return at(view.offers, letterPlaceOf(view, id));
}

/** The place of a letter among all that the seat knows of, oldest first. */
export function letterPlaceOf(view: View, id: OfferId): number {
  const place = lettersIn(view).places.get(id);
  if (place === undefined) throw new RangeError(`no letter ${id} in view`);
  return place;
}

/** The letters of one party to another about a track, oldest first. */
export function lettersBetween(view: View, way: Pick<SeenOffer, 'from' | 'to' | 'track'>): readonly SeenOffer[] {
  return lettersAt(view, placesBetween(view, way));
}

/** The places of these letters, see `letterAt`. */
export function placesBetween(view: View, way: Pick<SeenOffer, 'from' | 'to' | 'track'>): readonly number[] {
  return lettersIn(view).between.get(wayOf(view.common, way)) ?? [];
}

/** The letter at a place. */
export function letterAt({ offers }: View, place: number): SeenOffer {
  return at(offers, place);
}

/** The letters of the seat and another party to each other about all tracks, oldest first. */
export function lettersWithParty(view: View, other: PartyIndex): readonly SeenOffer[] {
  const { party, common } = view;
  const { between } = lettersIn(view);
  const places = common.tracks.flatMap((_, track) => [
    ...(between.get(wayOf(common, { from: party, to: other, track })) ?? []),
    ...(between.get(wayOf(common, { from: other, to: party, track })) ?? []),
  ]);
  return lettersAt(
    view,
    places.sort((one, another) => one - another),
  );
}

/** The last own letter to a party about a track that counters nothing. */
export function lastPlainLetter(view: View, track: TrackIndex, to: PartyIndex): SeenOffer | undefined {
  const place = lettersIn(view).lastPlain.get(letterKeyOf(view.common, track, to));
  return place === undefined ? undefined : view.offers[place];
}

/** True if the seat knows of any letter of a party. */
export function hasWritten(view: View, party: PartyIndex): boolean {
  return at(lettersIn(view).hasWritten, party);
}

/** The number of letters of a party with the same clauses. */
export function timesSaid(view: View, from: PartyIndex, clauses: readonly Clause[]): number {
  return lettersIn(view).timesSaid.get(keyOfClauses(from, clauses)) ?? 0;
}

/** Options of an issue that letters of a party have asked for, by either reading, as bits. */
export function bitsOffered(view: View, party: PartyIndex, issue: IssueIndex): number {
  return lettersIn(view).offered[cellFor(view.common, party, issue)]!;
}

/** Options of an issue that letters of other parties have asked for, by either reading, as bits. */
export function bitsOfferedByOthers(view: View, issue: IssueIndex): number {
  const { offered } = lettersIn(view);
  const { partyCount } = view.common;
  let bits = 0;
  for (let party = 0; party < partyCount; party += 1) {
    if (party !== view.party) bits |= offered[cellFor(view.common, party, issue)]!;
  }
  return bits;
}

/** By party and issue: the options that its last letter about the issue asks for. Not to be changed. */
export function askedInLetters(view: View): HeldSince {
  return lettersIn(view).asked;
}

function lettersAt({ offers }: View, places: readonly number[]): readonly SeenOffer[] {
  const letters: SeenOffer[] = [];
  for (const place of places) letters.push(offers[place] as SeenOffer);
  return letters;
}
