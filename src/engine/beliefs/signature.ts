import { at, type PackageIndex, type ReadingSheet } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { slope } from './curves.ts';
import type { Thought } from './memory.ts';
import { heedOwnWords } from './own-words.ts';
import { LEVEL_COUNT } from './prior-chances.ts';
import { signsShown, thoughtOf } from './thought.ts';

/**
 * For every package of a track, the chance (0 to 1000) that all its other signatories sign, as far as a party can
 * tell: the product over them of what it believes of each. It never has their sheets to go by.
 */
export function chancesOfSignature(
  view: View,
  track: TrackIndex,
  signatories: readonly SignatoryChances[] = chancesBySignatory(view, track),
): Int32Array {
  const all = new Int32Array(at(view.common.tracks, track).packageCount).fill(1000);
  for (const { chances } of signatories) multiply(all, chances);
  return all;
}

/** What one party is believed to sign. */
export interface SignatoryChances {
  readonly party: PartyIndex;
  /** By package: the chance (0 to 1000) that it signs. Not to be changed. */
  readonly chances: Int32Array;
}

/** What each other signatory of a track is believed to sign. */
export function chancesBySignatory(view: View, track: TrackIndex): SignatoryChances[] {
  return at(view.common.tracks, track)
    .signatories.filter((party) => party !== view.party)
    .map((party) => ({ party, chances: chancesOf(view, party, track) }));
}

function multiply(chances: Int32Array, others: Int32Array): void {
  for (let pack: PackageIndex = 0; pack < chances.length; pack += 1) {
    chances[pack] = Math.floor(((chances[pack] as number) * (others[pack] as number)) / 1000);
  }
}

/** Larger tables than this are not kept: a memory holds one for each party and track. */
const MOST_KEPT = 50_000;

/** For every package of a track, the chance (0 to 1000) that one party signs it, as far as another can tell. */
function chancesOf(view: View, party: PartyIndex, track: TrackIndex): Int32Array {
  const thought = thoughtOf(view, party);
  const before = thought.signing.get(track);
  if (before?.round === view.round) return before.chances;
  const chances = signingChances(view, party, thought, track);
  heedOwnWords(chances, view, track, signsShown(view, party));
  if (chances.length <= MOST_KEPT) thought.signing.set(track, { round: view.round, chances });
  return chances;
}

/** By package: what a thought comes to; none across the party's declared red lines. */
function signingChances({ common, round }: View, party: PartyIndex, thought: Thought, track: TrackIndex): Int32Array {
  const millionths = new Int32Array(at(common.tracks, track).packageCount);
  const latest = at(thought.chances, thought.chances.length - 1);
  thought.readings.forEach((reading, index) => {
    const sheet = at(reading.sheets, track);
    const { levels, drift } = at(reading.walkAways, track);
    const walkAways = levels.map((level) => level + drift * (round - 1));
    const own = latest.slice(index * LEVEL_COUNT, (index + 1) * LEVEL_COUNT);
    addChances(millionths, sheet, signingTable(sheet, walkAways, own, at(reading.unsure, track)));
  });
  const ruledOut = at(at(common.ruledOut, party), track);
  for (let pack = 0; pack < millionths.length; pack += 1) {
    millionths[pack] = ruledOut[pack] === 1 ? 0 : Math.floor((millionths[pack] as number) / 1000);
  }
  return millionths;
}

/** Most steps of a table of chances: points further apart than this are told apart less finely. */
const MOST_STEPS = 1000;

/** Chances by points: `chances[i]` holds from the lowest points and `i * step` on. */
interface SigningTable {
  readonly step: number;
  readonly chances: Int32Array;
}

/** For all sums of points that a track can have, the chance in millionths that one of the walk-aways is true and met. */
function signingTable(
  { low, best }: ReadingSheet,
  walkAways: readonly number[],
  levelChances: readonly number[],
  unsure: number,
): SigningTable {
  const step = Math.max(1, Math.ceil((best - low) / MOST_STEPS));
  const chances = new Int32Array(Math.floor((best - low) / step) + 1);
  walkAways.forEach((walkAway, level) => {
    const chance = at(levelChances, level);
    // Below the slope nothing is added, and above it the whole chance.
    const from = Math.max(0, Math.floor((walkAway - unsure - low) / step));
    const to = Math.min(chances.length, Math.ceil((walkAway + unsure - low) / step));
    for (let place = from; place < to; place += 1) {
      const met = slope(low + place * step - walkAway, unsure);
      chances[place] = (chances[place] as number) + Math.floor((chance * met) / 1000);
    }
    for (let place = Math.max(0, to); place < chances.length; place += 1) {
      chances[place] = (chances[place] as number) + chance;
    }
  });
  return { step, chances };
}

function addChances(sums: Int32Array, { points, low }: ReadingSheet, { step, chances }: SigningTable): void {
  for (let pack = 0; pack < sums.length; pack += 1) {
    const above = (points[pack] as number) - low;
    const place = step === 1 ? above : Math.floor(above / step);
    sums[pack] = (sums[pack] as number) + (chances[place] as number);
  }
}
