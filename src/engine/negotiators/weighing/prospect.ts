import { at } from '../../model/at.ts';
import { cellOf } from '../../model/cells.ts';
import type { PackageIndex } from '../../model/game.ts';
import type { Clause } from '../../model/moves.ts';
import { bitsOf, hasBit } from '../../model/option-bits.ts';
import { firmReadings } from '../../text/readings.ts';
import type { HeldWordings } from './held.ts';
import { chanceAtOwnHome, chanceOfAll, type Prospect, type Sight } from './sight.ts';
import { firstWithin, optionsIn, type StepCosts, stepsFor, stepsIn } from './steps.ts';

/** Remaining share of a prospect, in thousandths, by the steps that it costs to get there: 0.96 for each. */
const KEPT = [
  1000, 960, 922, 885, 849, 815, 783, 751, 721, 693, 665, 638, 613, 588, 565, 542, 520, 500, 480, 460, 442, 424, 407,
  391, 375, 360, 346, 332, 319, 306, 294, 282, 271, 260, 250, 240, 230, 221, 212, 204, 195,
] as const;
/** More steps than a package can cost that can be had at all. */
const BARRED = 1_000;

/** Parameters of a search. */
export interface ProspectSearch {
  /** Points below which a package does not count; the walk-away where absent. */
  readonly floor?: number;
  /** Clauses that it must say. */
  readonly locked?: readonly Clause[];
  /** Further steps that options cost. */
  readonly steps?: StepCosts | undefined;
}

/** Remaining share after so many steps, in thousandths; 0 beyond the table. */
export function keptAfter(steps: number): number {
  return KEPT[steps] ?? 0;
}

/**
 * The best completion of a text: over all packages, the most of P x points + (1 - P) x walk-away, less what
 * reopening held clauses costs. Packages below the floor, across red lines, without the locked clauses or not to be had
 * at home do not count; absent when none is left.
 */
export function bestProspect(sight: Sight, held: HeldWordings, search?: ProspectSearch): Prospect | undefined {
  if (search !== undefined) return searched(sight, held, search, gainsOf(sight));
  const { bests } = sight.found;
  if (!bests.has(held)) bests.set(held, searched(sight, held, {}, gainsOf(sight)));
  return bests.get(held);
}

/** By index of the live places: the chance that each is signed and ratified, times what it brings beyond the walk-away. */
function gainsOf({ found, live, brings, chances, walkAway, late, atHome, space: { open } }: Sight): Float64Array {
  if (found.gains !== undefined) return found.gains;
  const gains = new Float64Array(live.length);
  for (let index = 0; index < live.length; index += 1) {
    const place = live[index]!;
    const gain = chances[place]! * (brings[index]! - late - walkAway);
    gains[index] = atHome === undefined ? gain : gain * atHome[open[place]!]!;
  }
  found.gains = gains;
  return gains;
}

/**
 * The most of what packages are worth, times what reopening leaves of it, over all that can be had; the first of equals.
 * `worths` has a number for each of the `live` places.
 */
export function searched(
  sight: Sight,
  held: HeldWordings,
  { floor = sight.walkAway, locked = [], steps }: ProspectSearch,
  worths: Float64Array,
): Prospect | undefined {
  const reopening = reopeningSteps(sight, held, locked);
  const costs = steps === undefined ? reopening : summed(sight.space.costs, reopening, steps);
  const least = floor + sight.late;
  const found = mostPromising(sight, costs, least, worths) ?? firstInVain(sight, costs, least);
  return found === undefined ? undefined : prospectOf(sight, found, reopening);
}

/** Writes the sums of steps. */
function summed(into: StepCosts, one: StepCosts, other: StepCosts): StepCosts {
  for (let cell = 0; cell < into.length; cell += 1) into[cell] = one[cell]! + other[cell]!;
  return into;
}

/** The package with the most of its worth left, the first of several; absent where none promises anything. */
function mostPromising(
  { space: { open, cells, width }, live, brings }: Sight,
  costs: StepCosts,
  least: number,
  worths: Float64Array,
): PackageIndex | undefined {
  let best: PackageIndex | undefined;
  let most = 0;
  for (let index = 0; index < live.length; index += 1) {
    const worth = worths[index]!;
    // Even if it reopened nothing.
    if (worth * KEPT[0] <= most || brings[index]! < least) continue;
    const place = live[index]!;
    const left = worth * keptAfter(stepsIn(costs, cells, place * width, width));
    if (left <= most) continue;
    best = open[place];
    most = left;
  }
  return best;
}

/** The first package that counts at all, where none promises anything. */
function firstInVain({ view, track, isClosed }: Sight, costs: StepCosts, least: number): PackageIndex | undefined {
  const { points } = at(view.own.sheets, track);
  return firstWithin(view.common, track, { costs, most: KEPT.length - 1 }, (pack) => {
    return points[pack]! >= least && !isClosed(pack);
  });
}

/** The best prospect with clauses locked; where one is vague, the lower of its two readings, if both are prospects. */
export function prospectWith(
  sight: Sight,
  held: HeldWordings,
  clauses: readonly Clause[],
  floor?: number,
): Prospect | undefined {
  const prospectOn = (locked: readonly Clause[]) =>
    bestProspect(sight, held, floor === undefined ? { locked } : { locked, floor });
  if (clauses.every(({ or }) => or === undefined)) return prospectOn(clauses);
  return firmReadings(clauses)
    .map(prospectOn)
    .reduce((lower, other) => {
      if (lower === undefined || other === undefined) return undefined;
      return other.expected < lower.expected ? other : lower;
    });
}

/** A package as a prospect. */
function prospectOf(sight: Sight, pack: PackageIndex, reopening: StepCosts): Prospect {
  const { view, track, walkAway, late } = sight;
  const points = at(at(view.own.sheets, track).points, pack) - late;
  const options = optionsIn(view.common, track, pack);
  const chance = chanceOfAll(sight, pack);
  const gain = chance * (points - walkAway) * keptAfter(stepsFor(reopening, options)) * chanceAtOwnHome(sight, pack);
  return { pack, options, points, chance, expected: walkAway + Math.floor(gain / 1_000_000_000) };
}

/** The steps that reopening costs: options that a locked clause does not have, and those off the table, cannot be had. */
function reopeningSteps({ view, track, space }: Sight, held: HeldWordings, locked: readonly Clause[]): StepCosts {
  const steps = space.reopening;
  const { issues } = view.common.tracks[track]!;
  for (let place = 0; place < issues.length; place += 1) {
    const issue = issues[place]!;
    const offTable = view.world.offTable[issue]!;
    const lock = locked.length === 0 ? undefined : locked.find((clause) => clause.issue === issue);
    const standing = held[place];
    if (lock !== undefined) writeRow(steps, place, offTable, bitsOf(lock), BARRED);
    else if (standing !== undefined) writeRow(steps, place, offTable, bitsOf(standing.wording), standing.weight);
    else writeRow(steps, place, offTable, ~0, 0);
  }
  return steps;
}

/** Writes the steps of an issue's options: none for those that are free, as bits; `otherwise` for the others. */
function writeRow(steps: StepCosts, place: number, offTable: readonly number[], free: number, otherwise: number): void {
  for (let option = 0; option < offTable.length; option += 1) {
    const kept = hasBit(free, option) ? 0 : otherwise;
    steps[cellOf(place, option)] = offTable[option] === 0 ? kept : BARRED;
  }
}
