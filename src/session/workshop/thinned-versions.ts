import type { VersionNote } from './kept-manuscript.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Minimum age of a version, and its minimum distance from the next one to be kept. */
const THINNING: readonly (readonly [age: number, apart: number])[] = [
  [30 * DAY, 7 * DAY],
  [2 * DAY, DAY],
  [3 * HOUR, HOUR],
  [20 * MINUTE, 10 * MINUTE],
  [0, MINUTE],
];

/**
 * The versions that are worth keeping: the older, the further apart. What has a name is kept, and so is what another
 * window or file would have written over, and the first.
 * @param versions The oldest first
 * @param now Milliseconds since 1970
 */
export function thinnedVersions(versions: readonly VersionNote[], now: number): readonly VersionNote[] {
  const kept: VersionNote[] = [];
  for (const version of [...versions].reverse()) {
    const after = kept.filter(isThin).at(-1);
    const isFarEnough = after === undefined || after.at - version.at >= apartAt(now - version.at);
    if (!isThin(version) || isFarEnough || version === versions[0]) kept.push(version);
  }
  return kept.reverse();
}

/** True if it may be thinned out: there may be too many of its kind. */
function isThin({ name, why }: VersionNote): boolean {
  return name === undefined && why === 'while';
}

function apartAt(age: number): number {
  return THINNING.find(([least]) => age >= least)?.[1] ?? MINUTE;
}
