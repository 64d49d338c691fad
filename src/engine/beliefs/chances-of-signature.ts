import { at } from '../model/at.ts';
import type { PackageIndex, ReadingSheet } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { Thought } from '../views/mind.ts';
import type { View } from '../views/view.ts';
import { heedOwnWords } from './heed-own-words.ts';
import { LEVEL_COUNT } from './prior-chances.ts';
import { thoughtOf } from './thought.ts';

/** What one other signatory of a track is believed to sign. */
export interface SignatoryChances {
  readonly party: PartyIndex;
  /** By package: the chance (0 to 1000) that it signs, where no other signatory has ruled it out. Not to be changed. */
  readonly chances: Int32Array;
  /** The chance of any package. */
  readonly chanceOf: (pack: PackageIndex) => number;
}

/** What each other signatory of a track is believed to sign, by what is thought of it. */
export function chancesBySignatory(
  view: View,
  track: TrackIndex,
  thoughtOn: (party: PartyIndex) => Thought = (party) => thoughtOf(view, party),
): SignatoryChances[] {
  return at(view.common.tracks, track)
    .signatories.filter((party) => party !== view.party)
    .map((party) => {
      const thought = thoughtOn(party);
      const chances = chancesOf(view, thought, track);
      const isOpen = (pack: PackageIndex) => isLeftOpen(view, track, pack);
      return {
        party,
        chances,
        chanceOf: (pack) => (isOpen(pack) ? at(chances, pack) : chanceOf(view, party, thought, track, pack)),
      };
    });
}

/**
 * For every package of a track, the chance (0 to 1000) that all its other signatories sign, as far as a party can
 * tell: the product over them of what it believes of each. It never has their sheets to go by.
 */
export function chancesOfSignature(
  view: View,
  track: TrackIndex,
  signatories: readonly SignatoryChances[] = chancesBySignatory(view, track),
): Int32Array {
  const chances = signatories.map((signatory) => signatory.chances);
  const before = view.mind.together.get(track);
  if (before !== undefined && isSameList(before.chances, chances)) return before.all;
  const all = productOf(chances, openIn(view, track), at(view.common.tracks, track).packageCount);
  view.mind.together.set(track, { chances, all });
  return all;
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((element, index) => element === other[index]);
}

/** The packages that have a chance: nobody signs across what it has publicly ruled out. */
function openIn({ common, party }: View, track: TrackIndex): Int32Array {
  return at(at(common.leftOpenTo, party), track);
}

function isLeftOpen({ common, party }: View, track: TrackIndex, pack: PackageIndex): boolean {
  const { signatories } = at(common.tracks, track);
  return signatories.every((other) => other === party || at(at(common.ruledOut, other), track)[pack] !== 1);
}

/** For the packages that are open, the product of all chances (0 to 1000); 0 for the others. */
function productOf([first, ...others]: readonly Int32Array[], open: Int32Array, packageCount: number): Int32Array {
  const product = first?.slice() ?? new Int32Array(packageCount);
  if (first === undefined) for (const pack of open) product[pack] = 1000;
  for (const chances of others) multiply(product, chances, open);
  return product;
}

function multiply(product: Int32Array, chances: Int32Array, packages: Int32Array): void {
  for (let place = 0; place < packages.length; place += 1) {
    const pack = packages[place]!;
    product[pack] = ((product[pack]! * chances[pack]!) / 1000) | 0;
  }
}

/** Larger tables than this are not kept: a mind holds one for each party and track. */
const MOST_KEPT = 50_000;

/** For every package of a track that is open, the chance (0 to 1000) that one party signs it; 0 for the others. */
function chancesOf(view: View, thought: Thought, track: TrackIndex): Int32Array {
  const before = thought.signing.get(track);
  if (before?.round === view.round) return before.chances;
  const chances = signingChances(view, thought, track, openIn(view, track));
  if (chances.length <= MOST_KEPT) thought.signing.set(track, { round: view.round, chances });
  return chances;
}

/** What `chancesOf` would have for a package if it were open. */
function chanceOf(view: View, party: PartyIndex, thought: Thought, track: TrackIndex, pack: PackageIndex): number {
  if (at(at(at(view.common.ruledOut, party), track), pack) === 1) return 0;
  return at(signingChances(view, thought, track, Int32Array.of(pack)), pack);
}

/** By package, for some packages that a party has not ruled out: the chance (0 to 1000) that it signs. */
function signingChances(view: View, thought: Thought, track: TrackIndex, packages: Int32Array): Int32Array {
  const sums = new Int32Array(at(view.common.tracks, track).packageCount);
  const latest = at(thought.chances, thought.chances.length - 1);
  thought.readings.forEach((reading, index) => {
    const { levels, drift } = at(reading.walkAways, track);
    const now = levels.map((level, place) => ({
      from: level + drift * (view.round - 1) - at(reading.unsure, track),
      chance: at(latest, index * LEVEL_COUNT + place),
    })) as [PossibleWalkAway, PossibleWalkAway, PossibleWalkAway];
    addChances(sums, packages, at(reading.sheets, track), now, at(reading.slopes, track));
  });
  inThousandths(sums, packages);
  heedOwnWords(sums, view, track, thought.signs);
  return sums;
}

function inThousandths(sums: Int32Array, packages: Int32Array): void {
  for (let place = 0; place < packages.length; place += 1) {
    const pack = packages[place]!;
    sums[pack] = (sums[pack]! / 1000) | 0;
  }
}

/** The points above which a walk-away may be met, and the chance in millionths that it is the true one. */
interface PossibleWalkAway {
  readonly from: number;
  readonly chance: number;
}

/**
 * Adds for packages the chances in millionths that each of three walk-aways is the true one, and met: by the slope from
 * as far below it as it may be off to as far above. This is the innermost loop of a negotiator: nothing is allocated in
 * it. Where there are more packages than steps, the chances of each step are found first.
 */
function addChances(
  sums: Int32Array,
  packages: Int32Array,
  { steps, step, low, best }: ReadingSheet,
  walkAways: WalkAways,
  slopes: Int32Array,
): void {
  const stepCount = Math.floor((best - low) / step) + 1;
  if (stepCount >= packages.length) {
    for (let place = 0; place < packages.length; place += 1) {
      const pack = packages[place]!;
      sums[pack] = sums[pack]! + chanceOfAny(low + steps[pack]! * step, walkAways, slopes);
    }
    return;
  }
  const chances = new Int32Array(stepCount);
  for (let each = 0; each < stepCount; each += 1) chances[each] = chanceOfAny(low + each * step, walkAways, slopes);
  for (let place = 0; place < packages.length; place += 1) {
    const pack = packages[place]!;
    sums[pack] = sums[pack]! + chances[steps[pack]!]!;
  }
}

type WalkAways = readonly [PossibleWalkAway, PossibleWalkAway, PossibleWalkAway];

/** The chance in millionths that one of three walk-aways is the true one, and met by so many points. */
function chanceOfAny(points: number, [low, middle, high]: WalkAways, slopes: Int32Array): number {
  return (
    chanceMet(points - low.from, low.chance, slopes) +
    chanceMet(points - middle.from, middle.chance, slopes) +
    chanceMet(points - high.from, high.chance, slopes)
  );
}

/** The chance in millionths that a walk-away is the true one and met, by what a package brings beyond the slope's foot. */
function chanceMet(above: number, chance: number, slopes: Int32Array): number {
  if (above <= 0) return 0;
  return above >= slopes.length ? chance : ((chance * slopes[above]!) / 1000) | 0;
}
