import { at } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import { sumsOverPackages } from '../model/packages.ts';
import type { View } from '../views/view.ts';
import { type Belief, beliefFrom } from './belief.ts';
import { slope } from './curves.ts';
import { heedOwnWords } from './own-words.ts';
import { signsOf } from './signs.ts';

/**
 * For every package of a track, the chance (0 to 1000) that all its other signatories sign, as far as a party can
 * tell: the product over them of what it believes of each. It never has their sheets to go by.
 */
export function chancesOfSignature(view: View, track: TrackIndex): Int32Array {
  const rules = at(view.common.tracks, track);
  const chances = new Int32Array(rules.packageCount).fill(1000);
  for (const party of rules.signatories) {
    if (party === view.party) continue;
    const signs = signsOf(view, party);
    const own = chancesOf(view, beliefFrom(view, party, signs), track);
    heedOwnWords(own, view, track, signs);
    for (let pack = 0; pack < own.length; pack += 1) {
      chances[pack] = Math.floor(((chances[pack] as number) * (own[pack] as number)) / 1000);
    }
  }
  return chances;
}

/** For every package of a track, the chance (0 to 1000) that one party signs it; none across its declared red lines. */
function chancesOf({ common, round }: View, belief: Belief, track: TrackIndex): Int32Array {
  const { issues, packageCount } = at(common.tracks, track);
  const millionths = new Int32Array(packageCount);
  belief.readings.forEach((reading, index) => {
    const rows = issues.map((issue) => at(reading.points, issue));
    const { levels, drift } = at(reading.walkAways, track);
    const walkAways = levels.map((level) => level + drift * (round - 1));
    const chanceAt = signingTable(rows, walkAways, at(belief.chances, index), at(reading.unsure, track));
    addChances(millionths, sumsOverPackages(rows), chanceAt);
  });
  const ruledOut = at(at(common.ruledOut, belief.party), track);
  for (let pack = 0; pack < packageCount; pack += 1) {
    millionths[pack] = ruledOut[pack] === 1 ? 0 : Math.floor((millionths[pack] as number) / 1000);
  }
  return millionths;
}

/** Most steps of a table of chances: points further apart than this are told apart less finely. */
const MOST_STEPS = 1000;

/** Chances by points: `chances[i]` holds from `low + i * step` on. */
interface SigningTable {
  readonly low: number;
  readonly step: number;
  readonly chances: Int32Array;
}

/** For all sums of points that a track can have, the chance in millionths that one of the walk-aways is true and met. */
function signingTable(
  rows: readonly (readonly number[])[],
  walkAways: readonly number[],
  levelChances: readonly number[],
  unsure: number,
): SigningTable {
  const low = rows.reduce((sum, row) => sum + Math.min(...row), 0);
  const span = rows.reduce((sum, row) => sum + Math.max(...row), 0) - low;
  const step = Math.max(1, Math.ceil(span / MOST_STEPS));
  const chances = new Int32Array(Math.floor(span / step) + 1);
  walkAways.forEach((walkAway, level) => {
    const chance = at(levelChances, level);
    for (let place = 0; place < chances.length; place += 1) {
      const met = slope(low + place * step - walkAway, unsure);
      chances[place] = (chances[place] as number) + Math.floor((chance * met) / 1000);
    }
  });
  return { low, step, chances };
}

function addChances(sums: Int32Array, points: Int32Array, { low, step, chances }: SigningTable): void {
  for (let pack = 0; pack < sums.length; pack += 1) {
    const place = Math.floor(((points[pack] as number) - low) / step);
    sums[pack] = (sums[pack] as number) + (chances[place] as number);
  }
}
