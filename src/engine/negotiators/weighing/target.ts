import { aimFrom, timeIn } from '../../beliefs/aim-in.ts';
import { interpolate, reciprocalTarget } from '../../concession/reciprocal-target.ts';
import { hasWritten, letterAt, placesBetween } from '../../mind/letters.ts';
import { hasPutSingleText } from '../../mind/single-texts.ts';
import { at } from '../../model/at.ts';
import type { PartyIndex } from '../../model/moves.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import { worseReadingPoints } from './clause-gains.ts';
import { bestProspect } from './prospect.ts';
import type { Sight } from './sight.ts';

/** Chance of a signature, in thousandths, from which on a text is worth asking for. */
const PLAUSIBLE = 100;
/** Share of its possible concession that it keeps back while another signatory is silent. */
const PATIENCE = 0.9;

/**
 * Worth of a prospect that is waited for, in the game's units: the nearer the end, the less of its gain over the
 * walk-away, since fewer chances are left. `chances` is their number, 0 for none.
 */
export function valueOfWaiting(expected: number, walkAway: number, chances: number): number {
  return walkAway + Math.floor(((expected - walkAway) * chances) / (chances + 1));
}

/** Target of a negotiator in a round by the clock alone, in the game's units, see `aimFrom`. */
export function targetByTime(sight: Sight, round = sight.view.round, anchor = anchorOf(sight)): number {
  const { firmness, stalling } = sight.view.own.temperament;
  const last = lastRoundFor(sight);
  return aimFrom(anchor, Math.min(round, last), last, sight.walkAway, firmness, stalling);
}

/** The round by which it has come down to its walk-away: the announced one, if its track has one, else the last. */
function lastRoundFor({ view: { common }, track }: Sight): number {
  return Math.min(common.roundCount, at(common.tracks, track).aimFor?.round ?? common.roundCount);
}

/**
 * Anchor, its first demand: the most that it could have of a text that the others may be brought to sign. A text that
 * nobody would ever sign is useless as a demand.
 */
function anchorOf({ chances, live, brings, walkAway, late }: Sight): number {
  let most = walkAway + late;
  for (let index = 0; index < live.length; index += 1) {
    if (brings[index]! > most && chances[live[index]!]! >= PLAUSIBLE) most = brings[index]!;
  }
  return most - late;
}

/**
 * Target of a negotiator for today: partly by the clock, partly an answer in kind, by its reciprocity and, the nearer
 * the end, the less so. While another signatory puts nothing forward, it stays near its anchor: merely waiting for letters
 * does not earn better ones. Never below its walk-away.
 */
export function targetOn(sight: Sight): number {
  const anchor = anchorOf(sight);
  const target = interpolate(targetAmongSpeakers(sight, anchor), anchor, heldFor(sight));
  return Math.max(sight.walkAway, Math.floor(target));
}

/**
 * Share of the way back to its anchor because of silence, 0 to 1: none, or nearly all of it if one of the other signatories
 * is silent. A text needs all of them, and conceding before that one has asked for anything is bidding against oneself.
 */
function heldFor({ view, others }: Sight): number {
  return others.some(({ party }) => isSilent(view, party)) ? PATIENCE : 0;
}

/** Target if all others put something forward: by the clock and in kind. */
function targetAmongSpeakers(sight: Sight, anchor: number): number {
  const { view } = sight;
  const byTime = targetByTime(sight, view.round, anchor);
  const { reciprocity } = view.own.temperament;
  const inKind = reciprocity === 0 ? undefined : targetInKind(sight, anchor);
  if (inKind === undefined) return byTime;
  const last = lastRoundFor(sight);
  const time = timeIn(Math.min(view.round, last), last);
  const weight = (reciprocity * (1_000_000 - time * time)) / 1_000_000_000;
  return interpolate(byTime, inKind, weight);
}

/**
 * Target if it gave only as it is given (`reciprocalTarget`): the mean over the others that have offered anything,
 * `undefined` if none has. It expects to end at its own points in the best prospect of an empty text.
 */
function targetInKind(sight: Sight, anchor: number): number | undefined {
  const offered = receivedOn(sight);
  if (offered.length === 0) return undefined;
  const aim = bestProspect(sight, [])?.points ?? sight.walkAway;
  let sum = 0;
  for (const { first, most } of offered) sum += reciprocalTarget(anchor, aim, first, most);
  return sum / offered.length;
}

/**
 * Points that the first offer of a party would leave of the own best package, and the most that one of its offers
 * would.
 */
interface Received {
  readonly first: number;
  readonly most: number;
}

/** Offers of the others on a track, for each of them that has made any. */
function receivedOn({ view, track, others, ignored }: Sight): Received[] {
  const received: Received[] = [];
  for (const { party } of others) {
    let first: number | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const place of placesBetween(view, { from: party, to: view.party, track })) {
      const letter = letterAt(view, place);
      if (letter.id === ignored?.id) continue;
      const worth = worthOf(view, letter);
      first ??= worth;
      most = Math.max(most, worth);
    }
    if (first !== undefined) received.push({ first, most });
  }
  return received;
}

/** Points that an offer would leave of the best package, by the worse reading of vague clauses. */
function worthOf({ own }: View, { track, clauses }: SeenOffer): number {
  let worth = at(own.sheets, track).best;
  for (const clause of clauses)
    worth += worseReadingPoints(at(own.points, clause.issue), clause) - at(own.most, clause.issue);
  return worth;
}

/** Rounds that everybody has to put something forward before it is taken for silence. */
const GRACE = 2;

/**
 * True if a party, after others have had days to speak, has put nothing forward: no offer, no counter and no single
 * text that the negotiator has had, been asked to carry or seen. An opening statement says what is wanted and offers
 * nothing.
 */
export function isSilent(view: View, party: PartyIndex): boolean {
  return view.round > GRACE && !hasWritten(view, party) && !hasPutSingleText(view, party);
}
