import { at } from '../model/at.ts';
import type { Combination, CommonKnowledge, Sheet } from '../model/game.ts';
import { meeting } from '../model/meeting.ts';
import { sumsOverPackages } from '../model/packages.ts';

/** Points for a combination, in the game's units. */
interface ScaledTerm {
  readonly when: Combination;
  readonly points: number;
  /** Index in the file. */
  readonly index: number;
}

/**
 * One party's sheet of each track: linear-additive points and its terms (Keeney & Raiffa 1976; terms as in the
 * constraint-based utilities of Ito, Hattori & Klein 2007), with the packages that its red lines forbid.
 */
export function compileSheets(
  common: Pick<CommonKnowledge, 'tracks' | 'issues'>,
  points: readonly (readonly number[])[],
  redLines: readonly Combination[],
  terms: readonly ScaledTerm[],
): Sheet[] {
  return common.tracks.map((track, index) => {
    const linear = sumsOverPackages(track.issues.map((issue) => at(points, issue)));
    const own = terms
      .filter((term) => term.when.track === index)
      .map(({ when, points: worth, index: place }) => ({
        met: meeting(common, index, [when]),
        sets: when.sets,
        points: worth,
        index: place,
      }));
    const sums = linear.slice();
    for (const term of own) addWhereMet(sums, term.met, term.points);
    const forbidden = meeting(common, index, redLines);
    return { points: sums, forbidden, best: bestOf(sums, forbidden), linear, terms: own };
  });
}

function addWhereMet(sums: Int32Array, met: Uint8Array, points: number): void {
  for (let pack = 0; pack < sums.length; pack += 1) if (met[pack] === 1) sums[pack]! += points;
}

function bestOf(points: Int32Array, forbidden: Uint8Array): number {
  let best = Number.MIN_SAFE_INTEGER;
  for (let pack = 0; pack < points.length; pack += 1) {
    if (forbidden[pack] === 0 && points[pack]! > best) best = points[pack]!;
  }
  return best === Number.MIN_SAFE_INTEGER ? 0 : best;
}
