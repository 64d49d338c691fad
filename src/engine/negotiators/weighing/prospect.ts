import { at } from '../../model/at.ts';
import type { PackageIndex } from '../../model/game.ts';
import type { Clause, IssueIndex } from '../../model/moves.ts';
import { bitsOf, hasBit } from '../../model/option-bits.ts';
import { optionIn } from '../../model/packages.ts';
import type { Wording } from '../../model/wording.ts';
import { firmReadings } from '../../text/readings.ts';
import type { View } from '../../views/view.ts';
import type { Held } from './held.ts';
import type { Prospect, Sight } from './sight.ts';

/** What is left of a prospect, in thousandths, by the steps that it costs to get there: 0.96 for each. */
const KEPT = [
  1000, 960, 922, 885, 849, 815, 783, 751, 721, 693, 665, 638, 613, 588, 565, 542, 520, 500, 480, 460, 442, 424, 407,
  391, 375, 360, 346, 332, 319, 306, 294, 282, 271, 260, 250, 240, 230, 221, 212, 204, 195,
] as const;
/** More steps than a package can cost that can be had at all. */
const BARRED = 1_000;

/** What a search goes by. */
export interface Search {
  /** Points below which a package does not count; the walk-away where absent. */
  readonly floor?: number;
  /** Clauses that it must say. */
  readonly locked?: readonly Clause[];
  /** By place and option: further steps that a package with it costs. */
  readonly steps?: readonly (readonly number[])[] | undefined;
}

/** What is left of something after so many steps, in thousandths; nothing after more than the table has. */
export function keptAfter(steps: number): number {
  return KEPT[steps] ?? 0;
}

/**
 * The best completion of a text: over all packages, the most of P x points + (1 - P) x walk-away, less what
 * reopening held clauses costs. Packages below the floor, across red lines, without the locked clauses or not to be had
 * at home do not count; absent when none is left.
 */
export function bestProspect(sight: Sight, held: Held, search?: Search): Prospect | undefined {
  if (search !== undefined) return searched(sight, held, search, gainsOf(sight));
  const { bests } = sight.found;
  if (!bests.has(held)) bests.set(held, searched(sight, held, {}, gainsOf(sight)));
  return bests.get(held);
}

/** By place among the live packages: the chance of each, times what it brings beyond the walk-away. */

function gainsOf({ found, live, brings, chances, walkAway, late }: Sight): Float64Array {
  if (found.gains !== undefined) return found.gains;
  const gains = new Float64Array(live.length);
  for (let place = 0; place < live.length; place += 1) {
    gains[place] = chances[live[place]!]! * (brings[place]! - late - walkAway);
  }
  found.gains = gains;
  return gains;
}

/**
 * The most of what packages are worth, times what reopening leaves of it, over all that can be had; the first of equals.
 * `worths` has a number for each package that is `live`.
 */
export function searched(
  sight: Sight,
  held: Held,
  { floor = sight.walkAway, locked = [], steps }: Search,
  worths: Float64Array,
): Prospect | undefined {
  const rows = stepRows(sight, held, locked);
  const costs = steps === undefined ? rows : rows.map((row, place) => added(row, at(steps, place)));
  const least = floor + sight.late;
  const found = mostPromising(sight, costs, least, worths) ?? firstInVain(sight, costs, least);
  return found === undefined ? undefined : prospectOf(sight, found, rows);
}

/** The package with the most of its worth left, the first of several; absent where none promises anything. */
function mostPromising(
  { live, brings }: Sight,
  costs: Steps,
  least: number,
  worths: Float64Array,
): PackageIndex | undefined {
  let best: PackageIndex | undefined;
  let most = 0;
  for (let place = 0; place < live.length; place += 1) {
    const worth = worths[place]!;
    // Even if it reopened nothing.
    if (worth * KEPT[0] <= most || brings[place]! < least) continue;
    const pack = live[place]!;
    const left = worth * keptAfter(stepsTo(costs, pack));
    if (left > most) [best, most] = [pack, left];
  }
  return best;
}

/** The first package that counts at all, where none promises anything. */
function firstInVain({ view, track, closed }: Sight, costs: Steps, least: number): PackageIndex | undefined {
  const { points } = at(view.own.sheets, track);
  for (let pack: PackageIndex = 0; pack < points.length; pack += 1) {
    if (points[pack]! < least || closed[pack] === 1) continue;
    if (stepsTo(costs, pack) < KEPT.length) return pack;
  }
  return undefined;
}

/** The best prospect with clauses locked; where one is vague, the lower of its two readings, if both are prospects. */
export function prospectWith(
  sight: Sight,
  held: Held,
  clauses: readonly Clause[],
  floor?: number,
): Prospect | undefined {
  const prospects = firmReadings(clauses).map((locked) =>
    bestProspect(sight, held, floor === undefined ? { locked } : { locked, floor }),
  );
  return prospects.reduce((lower, other) => {
    if (lower === undefined || other === undefined) return undefined;
    return other.expected < lower.expected ? other : lower;
  });
}

/** A package as a prospect. */
function prospectOf(sight: Sight, pack: PackageIndex, rows: Steps): Prospect {
  const { view, track, chances, walkAway, late } = sight;
  const points = at(at(view.own.sheets, track).points, pack) - late;
  const rules = at(view.common.tracks, track);
  const gain = at(chances, pack) * (points - walkAway) * keptAfter(stepsTo(rows, pack));
  return {
    pack,
    options: rules.issues.map((issue, place) =>
      optionIn(rules, pack, place, at(view.common.issues, issue).optionCount),
    ),
    points,
    chance: at(chances, pack),
    expected: walkAway + Math.floor(gain / 1_000_000),
  };
}

/** By issue of the track and option: the steps that an option costs, more than can be kept where it cannot be had. */
type Steps = readonly (readonly number[])[];

/** What reopening costs: options that a locked clause does not have, and those off the table, cannot be had. */
function stepRows({ view, track }: Sight, held: Held, locked: readonly Clause[]): number[][] {
  return at(view.common.tracks, track).issues.map((issue, place) => {
    const lock = locked.find((clause) => clause.issue === issue);
    const standing = held[place];
    return lock === undefined
      ? stepRow(view, issue, standing?.wording, standing?.weight ?? 0)
      : stepRow(view, issue, lock, BARRED);
  });
}

/** By option of an issue: no steps where it is what the wording, if any, can be read to mean; else so many. */
function stepRow(view: View, issue: IssueIndex, wording: Wording | undefined, otherwise: number): number[] {
  const free = wording === undefined ? ~0 : bitsOf(wording);
  return at(view.world.offTable, issue).map((cause, option) => {
    if (cause !== 0) return BARRED;
    return hasBit(free, option) ? 0 : otherwise;
  });
}

function added(row: readonly number[], more: readonly number[]): number[] {
  return row.map((steps, option) => steps + at(more, option));
}

/** The steps that a package costs. Its options are read off its number, those of the last issue first. */
function stepsTo(steps: Steps, pack: PackageIndex): number {
  let sum = 0;
  let rest = pack;
  for (let place = steps.length - 1; place >= 0; place -= 1) {
    const row = steps[place] as readonly number[];
    sum += row[rest % row.length]!;
    rest = Math.floor(rest / row.length);
  }
  return sum;
}
