import { bitsTaken } from '../../mind/bargaining-position.ts';
import { bitsAgainstWord } from '../../mind/declarations.ts';
import { at } from '../../model/at.ts';
import { cellOf } from '../../model/cells.ts';
import type { Clause, IssueIndex, TrackIndex } from '../../model/moves.ts';
import { bitsOf, hasBit } from '../../model/option-bits.ts';
import { eachRunWith } from '../../model/packages.ts';
import { isSameWording, optionsOf } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';
import { agreedBy, hasGivenWord } from './has-given-word.ts';
import { putForwardByOthers } from './has-put-forward.ts';
import { type HeldWordings, heldIn } from './held.ts';
import { lastNo } from './last-no.ts';
import { mostByYes, mostHeard } from './most-by-yes.ts';
import { type Outlook, outlookOn } from './outlook.ts';
import { bestProspect, searched } from './prospect.ts';
import { bitsUnwantedBy, bitsWantedBy } from './public-stance.ts';
import type { Prospect } from './sight.ts';
import { noSteps, type StepCosts } from './steps.ts';

/** Steps for each clause that differs from what it has last asked for there, unless another has put it forward, */
const CHANGED_MIND = 2;
/** for each that would give up what it publicly wants, now that others have agreed to that, */
const FORSAKEN = 4;
/** and for each that goes against an own declaration: it costs support at home. */
const CROSSED = 8;
/** For each over which somebody has just refused an own letter: who says why is made another offer than who does not. */
const REFUSED = 12;
/** For each that the party is publicly against and that is not in the text: it is for others to ask for it. */
const OPPOSED = 6;
/**
 * More than a package can cost: what would gain on what it has just agreed to, or asks for more than it has been told can be
 * had, as long as texts without that are no worse than no text.
 */
const BROKEN_WORD = 1000;
/** Weight of its own gain against what the others accept, in hundredths of the way to its best. */
const EASE = 20;
/** Weight of this game's taste against points, so that one game differs from the next. */
const TASTE = 24;

/** Outlook of a negotiator on a track, and the text that it works for there, if any is worth it. */
export interface Bid {
  readonly outlook: Outlook;
  readonly held: HeldWordings;
  readonly wanted: Prospect | undefined;
}

/** Returns a negotiator's bid on a track now. */
export function bidOn(view: View, track: TrackIndex): Bid {
  const outlook = outlookOn(view, track);
  const held = heldIn(view, track);
  return { outlook, held, wanted: nextBid(outlook, held) };
}

/**
 * The text that a negotiator works for: the trade-off search along its own target (Faratin, Sierra & Jennings 2002). Of
 * the packages that are worth the target to itself, the one that the others could best accept, less what it costs to
 * reopen what is settled, to go back on what it has asked for or publicly wants, to ask again for what it has just been
 * refused by name, and to cross its own declarations. Where nobody would sign
 * anything that is worth the target, the best that it can expect. It does not ask for more than a text can bring that
 * keeps to the word it has just given, and to what it has been told can be had.
 */
export function nextBid(outlook: Outlook, held: HeldWordings): Prospect | undefined {
  const { bids } = outlook.found;
  if (!bids.has(held)) bids.set(held, foundBid(outlook, held));
  return bids.get(held);
}

function foundBid(outlook: Outlook, held: HeldWordings): Prospect | undefined {
  const { target } = outlook;
  const most = mostByGivenWord(outlook);
  const heard = mostByYes(outlook);
  const floor = Math.min(target, most ?? target, heard ?? target);
  const steps = stepsOf(outlook, held, most !== undefined, heard !== undefined);
  const bid = searched(outlook, held, { floor, steps }, worthsOf(outlook, floor));
  if (bid !== undefined && bid.chance > 0) return bid;
  // Rather less than the target than what goes against its word.
  const isBound = most !== undefined || heard !== undefined;
  const kept = isBound ? bestProspect(outlook, held, { steps }) : undefined;
  return kept ?? bestProspect(outlook, held);
}

/** By index of the live places: what each package is worth in the trade-off search; 0 for those below the floor. */
function worthsOf(outlook: Outlook, floor: number): Float64Array {
  const { view, track, live, others, brings, chances, walkAway, late, liking, atHome, space } = outlook;
  const { best } = at(view.own.sheets, track);
  const ease = Math.floor((Math.max(0, best - walkAway) * EASE) / 100);
  const least = floor + late;
  const worths = new Float64Array(live.length);
  for (let index = 0; index < live.length; index += 1) {
    if (brings[index]! < least) continue;
    const place = live[index]!;
    const gain = brings[index]! - late - walkAway + liking[place]! * TASTE;
    // How well the others could accept it: all of them together and, as much again, the most reluctant.
    // What this game does not like is worth little, but never nothing: else what can be had would not be found.
    const worth = (chances[place]! + leastChance(others, place)) * Math.max(1, ease + gain);
    worths[index] = atHome === undefined ? worth : worth * atHome[space.open[place]!]!;
  }
  return worths;
}

/** The chance that the most reluctant of the others signs the package at a place. */
function leastChance(others: Outlook['others'], place: number): number {
  let least = 1000;
  for (let index = 0; index < others.length; index += 1) {
    const chance = others[index]!.chances[place]!;
    if (chance < least) least = chance;
  }
  return least;
}

/** The steps that options cost beyond what reopening does. */
function stepsOf(outlook: Outlook, held: HeldWordings, keepsWord: boolean, keepsToYes: boolean): StepCosts {
  const { view, track } = outlook;
  const { party, own } = view;
  const noes = lastNoes(view, track);
  const { issues } = at(view.common.tracks, track);
  const steps = noSteps(issues.length);
  for (let place = 0; place < issues.length; place += 1) {
    const issue = issues[place]!;
    const points = at(own.points, issue);
    const add = (options: number, cost: number) => addSteps(steps, { place, count: points.length }, options, cost);
    const standing = bitsHeld(held[place]);
    add(changedMind(view, issue), CHANGED_MIND);
    add(bitsAgainstWord(view, party, issue), CROSSED);
    add(bitsUnwantedBy(view, party, issue) & ~standing, OPPOSED);
    if ((bitsWantedBy(view, party, issue) & standing) !== 0) add(~standing, FORSAKEN);
    add(bitsRefused(noes, issue), REFUSED);
    const promised = keepsWord ? bitsAbove(points, promisedOn(view, issue, held[place])) : 0;
    add(promised | (keepsToYes ? bitsAbove(points, mostHeard(view, issue)) : 0), BROKEN_WORD);
  }
  return steps;
}

/** Adds a cost for some options, as bits, of the issue at a place, which has so many of them. */
function addSteps(
  steps: StepCosts,
  { place, count }: { readonly place: number; readonly count: number },
  options: number,
  cost: number,
): void {
  if (options === 0) return;
  for (let option = 0; option < count; option += 1) if (hasBit(options, option)) steps[cellOf(place, option)]! += cost;
}

/** The clauses over which others have just refused own letters. */
function lastNoes(view: View, track: TrackIndex): Clause[] {
  const noes: Clause[] = [];
  for (let other = 0; other < view.common.partyCount; other += 1) {
    const no = other === view.party ? undefined : lastNo(view, track, other);
    if (no !== undefined) noes.push(no);
  }
  return noes;
}

/** The options of an issue over which own letters were refused, as bits. */
function bitsRefused(noes: readonly Clause[], issue: IssueIndex): number {
  let bits = 0;
  for (const no of noes) if (no.issue === issue) bits |= bitsOf(no);
  return bits;
}

/** The options that bring more points than a limit, as bits. */
function bitsAbove(points: readonly number[], limit = Number.POSITIVE_INFINITY): number {
  return points.reduce((bits, each, option) => (each > limit ? bits | (1 << option) : bits), 0);
}

/** The options that are other than it has last asked for on an issue, and that nobody else has put forward, as bits. */
function changedMind(view: View, issue: IssueIndex): number {
  const before = bitsTaken(view, view.party, issue, 'asked');
  return before === 0 ? 0 : ~(before | putForwardByOthers(view, issue));
}

function bitsHeld(held: HeldWordings[number]): number {
  return held === undefined ? 0 : bitsOf(held.wording);
}

/**
 * Points, by the better reading, of what the party has just agreed to on an issue; `undefined` if it has not, or if
 * another asks it for other words there.
 */
function promisedOn(view: View, issue: IssueIndex, kept: HeldWordings[number]): number | undefined {
  const agreed = hasGivenWord(view, issue) ? agreedBy(view, issue) : undefined;
  if (agreed === undefined || kept === undefined || !isSameWording(kept.wording, agreed)) return undefined;
  return Math.max(...optionsOf(agreed).map((option) => at(at(view.own.points, issue), option)));
}

/**
 * The most points that a text can bring which keeps to the word that the party has given on a track in the last days;
 * absent where it has given none, or where no such text is worth its walk-away any more.
 */
export function mostByGivenWord(outlook: Outlook): number | undefined {
  const { view, track, walkAway } = outlook;
  const given = at(view.common.tracks, track).issues.filter((issue) => hasGivenWord(view, issue));
  if (given.length === 0) return undefined;
  const most = mostKeeping(outlook, (issue) => given.includes(issue));
  return most >= walkAway ? most : undefined;
}

/** The most points of texts with the wording that the party has agreed to on the issues that count. */
function mostKeeping({ view, track, isClosed, late }: Outlook, counts: (issue: IssueIndex) => boolean): number {
  const rules = at(view.common.tracks, track);
  const { points } = at(view.own.sheets, track);
  const optionCounts = rules.issues.map((issue) => at(view.common.issues, issue).optionCount);
  const kept = rules.issues.map((issue) => {
    const wording = counts(issue) ? agreedBy(view, issue) : undefined;
    return wording && at(optionsOf(wording), 0);
  });
  let most = Number.NEGATIVE_INFINITY;
  eachRunWith(rules, optionCounts, kept, (first, beyond) => {
    for (let pack = first; pack < beyond; pack += 1) {
      if (points[pack]! > most && !isClosed(pack)) most = points[pack]!;
    }
  });
  return most - late;
}
