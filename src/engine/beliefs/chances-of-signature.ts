import { spaceOf, spaceOver } from '../mind/space.ts';
import { at } from '../model/at.ts';
import type { DistinctSums, PackageIndex } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { Space, Thought } from '../views/mind.ts';
import type { View } from '../views/view.ts';
import { distinctSums } from './distinct-sums.ts';
import { heedOwnWords } from './heed-own-words.ts';
import { LEVEL_COUNT } from './prior-chances.ts';
import { thoughtOf } from './thought.ts';

/** Packages that one other signatory of a track is believed to sign. */
export interface SignatoryChances {
  readonly party: PartyIndex;
  /** By place of the open packages: the chance (0 to 1000) that it signs. Not to be changed. */
  readonly chances: Int32Array;
  /** The chance of any package. */
  readonly chanceOf: (pack: PackageIndex) => number;
}

/** Estimates for each other signatory of a track which packages it would sign, from the belief about it. */
export function chancesBySignatory(
  view: View,
  track: TrackIndex,
  thoughtOn: (party: PartyIndex) => Thought = (party) => thoughtOf(view, party),
): SignatoryChances[] {
  const others: SignatoryChances[] = [];
  for (const party of at(view.common.tracks, track).signatories) {
    if (party !== view.party) others.push(chancesBy(view, track, party, thoughtOn(party)));
  }
  return others;
}

/** Estimates which packages of a track another signatory would sign, from what is thought of it. */
export function chancesBy(
  view: View,
  track: TrackIndex,
  party: PartyIndex,
  thought: Thought = thoughtOf(view, party),
): SignatoryChances {
  const space = spaceOf(view, track);
  const chances = chancesOf(view, thought, track, space);
  const chanceOf = (pack: PackageIndex) => {
    const place = at(space.placeOf, pack);
    return place < 0 ? chanceApart(view, party, thought, track, pack) : at(chances, place);
  };
  return { party, chances, chanceOf };
}

/**
 * For every place of the open packages of a track, the chance (0 to 1000) that all its other signatories sign, as far as
 * a party can tell: the product over them of what it believes of each. It never has their sheets to go by.
 */
export function chancesOfSignature(
  view: View,
  track: TrackIndex,
  signatories: readonly SignatoryChances[] = chancesBySignatory(view, track),
): Int32Array {
  const chances = signatories.map((signatory) => signatory.chances);
  const space = spaceOf(view, track);
  const before = view.mind.together.get(track);
  if (before?.space === space && isSameList(before.chances, chances)) return before.all;
  const all = productOf(chances, space.open.length);
  view.mind.together.set(track, { space, chances, all });
  return all;
}

/** Like `chancesOfSignature`, for every package: 0 for a package that a party has publicly ruled out. */
export function chancesByPackage(view: View, track: TrackIndex): Int32Array {
  const chances = chancesOfSignature(view, track);
  return spaceOf(view, track).placeOf.map((place) => (place < 0 ? 0 : at(chances, place)));
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((element, index) => element === other[index]);
}

/** The product of all chances (0 to 1000), by place; certainty where there are none. */
function productOf([first, ...others]: readonly Int32Array[], count: number): Int32Array {
  const product = first?.slice() ?? new Int32Array(count).fill(1000);
  for (const chances of others) multiply(product, chances);
  return product;
}

function multiply(product: Int32Array, chances: Int32Array): void {
  for (let place = 0; place < product.length; place += 1) {
    product[place] = (Math.imul(product[place]!, chances[place]!) / 1000) | 0;
  }
}

/** Larger tables than this are not kept: a mind holds one for each party and track. */
const MOST_KEPT = 50_000;

/** By place of the open packages of a track: the chance (0 to 1000) that one party signs. */
function chancesOf(view: View, thought: Thought, track: TrackIndex, space: Space): Int32Array {
  const before = thought.signing.get(track);
  if (before?.round === view.round && before.space === space) return before.chances;
  const chances = signingChances(view, thought, track, space);
  if (chances.length <= MOST_KEPT) thought.signing.set(track, { round: view.round, space, chances });
  return chances;
}

/** The chance that a party signs a package which another signatory has ruled out: as if it were open. */
function chanceApart(view: View, party: PartyIndex, thought: Thought, track: TrackIndex, pack: PackageIndex): number {
  if (at(at(at(view.common.ruledOut, party), track), pack) === 1) return 0;
  return at(signingChances(view, thought, track, spaceOver(view.common, track, Int32Array.of(pack))), 0);
}

/** By place of a space, none of whose packages a party has ruled out: the chance (0 to 1000) that it signs. */
function signingChances(view: View, thought: Thought, track: TrackIndex, space: Space): Int32Array {
  const { readings, chances, signs } = thought;
  const sums = distinctSums(view.common, track, readings);
  const latest = at(chances, chances.length - 1);
  sums.room.fill(0);
  for (let index = 0; index < readings.length; index += 1) {
    const reading = readings[index]!;
    const { levels, drift } = at(reading.walkAways, track);
    const feet = levels.map((level) => level + drift * (view.round - 1) - at(reading.unsure, track));
    addChances(sums, index, feet, latest.slice(index * LEVEL_COUNT), at(reading.slopes, track));
  }
  const signing = inThousandths(sums, readings.length, space.open);
  heedOwnWords(signing, view, { space, track }, signs);
  return signing;
}

/**
 * Writes into the room of the sums of a reading the chances in millionths that each of some walk-aways is the true one,
 * and met: by the slope from as far below it (its foot) as it may be off to as far above.
 */
function addChances(
  { points, starts, room }: DistinctSums,
  reading: number,
  feet: readonly number[],
  chances: readonly number[],
  slopes: Int32Array,
): void {
  const sums = points.subarray(at(starts, reading), at(starts, reading + 1));
  const met = room.subarray(at(starts, reading), at(starts, reading + 1));
  for (let level = 0; level < feet.length; level += 1) addMet(met, sums, feet[level]!, chances[level]!, slopes);
}

/** Adds the chance in millionths that a walk-away is the true one and met, by what brings so many points: the most come last. */
function addMet(met: Int32Array, points: Int32Array, foot: number, chance: number, slopes: Int32Array): void {
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const above = points[index]! - foot;
    if (above <= 0) return;
    const share = above >= slopes.length ? chance : (Math.imul(chance, slopes[above]!) / 1000) | 0;
    met[index] = met[index]! + share;
  }
}

/** By place of some packages: what the sums of each under all readings have in their room together, millionths brought to thousandths. */
function inThousandths({ indexOf, room }: DistinctSums, readingCount: number, open: Int32Array): Int32Array {
  const chances = new Int32Array(open.length);
  for (let place = 0; place < open.length; place += 1) {
    const first = open[place]! * readingCount;
    let sum = 0;
    for (let next = first; next < first + readingCount; next += 1) sum += room[indexOf[next]!]!;
    chances[place] = (sum / 1000) | 0;
  }
  return chances;
}
