import { at } from '../../model/at.ts';
import { CELLS_AN_ISSUE, cellOf } from '../../model/cells.ts';
import type { CommonKnowledge, PackageIndex } from '../../model/game.ts';
import type { OptionIndex, TrackIndex } from '../../model/moves.ts';
import { optionIn } from '../../model/packages.ts';

/** By issue of a track and option, in cells: the steps that an option costs. */
export type StepCosts = Int32Array;

/** No steps for any option of a number of issues. */
export function noSteps(issueCount: number): StepCosts {
  return new Int32Array(issueCount * CELLS_AN_ISSUE);
}

/** The steps that the options in some cells cost: `count` cells from `first` on. */
export function stepsIn(steps: StepCosts, cells: Uint16Array, first: number, count: number): number {
  let sum = 0;
  for (let next = first; next < first + count; next += 1) sum += steps[cells[next]!]!;
  return sum;
}

/** The steps that a package with these options costs. */
export function stepsFor(steps: StepCosts, options: readonly OptionIndex[]): number {
  return options.reduce((sum, option, place) => sum + at(steps, cellOf(place, option)), 0);
}

/** The options of a package, by issue of its track. */
export function optionsIn(
  { tracks, issues }: Pick<CommonKnowledge, 'tracks' | 'issues'>,
  track: TrackIndex,
  pack: PackageIndex,
): OptionIndex[] {
  const rules = at(tracks, track);
  return rules.issues.map((issue, place) => optionIn(rules, pack, place, at(issues, issue).optionCount));
}

/**
 * The first package, in order, that costs no more than `most` steps and that `counts`; absent where none does. Packages
 * that begin with options which cost more are passed over together.
 */
export function firstWithin(
  common: Pick<CommonKnowledge, 'tracks' | 'issues'>,
  track: TrackIndex,
  { costs, most }: { readonly costs: StepCosts; readonly most: number },
  counts: (pack: PackageIndex) => boolean,
): PackageIndex | undefined {
  const { issues, strides } = at(common.tracks, track);
  const optionCounts = issues.map((issue) => at(common.issues, issue).optionCount);
  return firstFrom({ costs, strides, optionCounts, counts }, 0, 0, most);
}

interface Choice {
  readonly costs: StepCosts;
  readonly strides: readonly number[];
  readonly optionCounts: readonly number[];
  readonly counts: (pack: PackageIndex) => boolean;
}

/** The first package that counts of those with the options of `pack` before a place, and no more than `left` steps after. */
function firstFrom(choice: Choice, place: number, pack: PackageIndex, left: number): PackageIndex | undefined {
  const count = choice.optionCounts[place];
  if (count === undefined) return choice.counts(pack) ? pack : undefined;
  for (let option = 0; option < count; option += 1) {
    const after = left - choice.costs[cellOf(place, option)]!;
    if (after < 0) continue;
    const found = firstFrom(choice, place + 1, pack + option * at(choice.strides, place), after);
    if (found !== undefined) return found;
  }
  return undefined;
}
