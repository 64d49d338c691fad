import { chanceOfSplit } from './chance-of-split.ts';
import type { Difference } from './compare-ways.ts';

/** Differences as uneven as those that are kept come by chance in one of a hundred moves that change nothing, in millionths. */
export const NO_CHANCE = 10_000;

/** The greatest probability of coming by chance, in millionths, of a difference that deserves more ways. */
const PERHAPS = 100_000;

/** True if a difference would be none that comes by chance, or nearly so, if some more ways fell to one side and it then went on so. */
export function couldLean(differences: readonly Difference[], more: number, times: number): boolean {
  return splitsAtBest(differences, more).some(
    ([most, least]) => chanceOfSplit(Math.floor(most * times), Math.floor(least * times)) <= PERHAPS,
  );
}

/** True if a difference could become one that is no chance, if all ways that are left fell to one side. */
export function couldBeClear(differences: readonly Difference[], left: number): boolean {
  return splitsAtBest(differences, left).some(([most, least]) => chanceOfSplit(most, least) <= NO_CHANCE);
}

/** Splits of the ways if some more fell to the side that has most; what has not differed yet could, too. */
function splitsAtBest(differences: readonly Difference[], more: number): (readonly [most: number, least: number])[] {
  return [{ better: 0, worse: 0 }, ...differences].map(({ better, worse }) => [
    Math.max(better, worse) + more,
    Math.min(better, worse),
  ]);
}
