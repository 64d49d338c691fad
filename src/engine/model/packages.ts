import { at } from './at.ts';
import type { Combination, PackageIndex, TrackRules } from './game.ts';
import type { OptionIndex, PartyIndex, TrackIndex } from './moves.ts';

/** The option that a package has for the issue at a place of its track. */
export function optionIn(track: TrackRules, index: PackageIndex, place: number, optionCount: number): OptionIndex {
  return Math.floor(index / at(track.strides, place)) % optionCount;
}

/** The number of the package with the given options, one for each issue of the track in order. */
export function packageOf(track: TrackRules, options: readonly OptionIndex[]): PackageIndex {
  return options.reduce((sum, option, place) => sum + option * at(track.strides, place), 0);
}

/**
 * For every package of a track, the sum of what its options count: `rows` has a number for each option of each issue
 * in order. Fast: each issue repeats what the issues after it have summed up.
 */
export function sumsOverPackages(rows: readonly (readonly number[])[]): Int32Array {
  const sums = new Int32Array(rows.reduce((product, row) => product * row.length, 1));
  let done = 1;
  for (let place = rows.length - 1; place >= 0; place -= 1) {
    const row = at(rows, place);
    // The last option first, since what the first one begins from is there.
    for (let option = row.length - 1; option >= 0; option -= 1) {
      const start = option * done;
      const count = at(row, option);
      for (let rest = 0; rest < done; rest += 1) sums[start + rest] = count + sums[rest]!;
    }
    done *= row.length;
  }
  return sums;
}

/** In order, the packages of a track that no signatory but the given party rules out; `ruledOut` by party and track. */
export function packagesLeftOpen(
  { signatories, packageCount }: TrackRules,
  party: PartyIndex,
  ruledOut: readonly (readonly Uint8Array[])[],
  track: TrackIndex,
): Int32Array {
  const rows = signatories.filter((other) => other !== party).map((other) => at(at(ruledOut, other), track));
  return Int32Array.from({ length: packageCount }, (_, pack) => pack).filter((pack) =>
    rows.every((row) => row[pack] !== 1),
  );
}

/**
 * The numbers of all packages that have the given options; an absent one leaves its issue free. `options` and
 * `optionCounts` list the issues of the track in order.
 */
export function packagesWith(
  track: TrackRules,
  optionCounts: readonly number[],
  options: readonly (OptionIndex | undefined)[],
): PackageIndex[] {
  let packages = [0];
  for (let place = 0; place < track.strides.length; place += 1) {
    packages = extended(packages, at(track.strides, place), options[place], at(optionCounts, place));
  }
  return packages;
}

/** Packages with an option more each or, where it is left free, all of its issue. */
function extended(
  packages: PackageIndex[],
  stride: number,
  option: OptionIndex | undefined,
  optionCount: number,
): PackageIndex[] {
  const [from, to] = option === undefined ? [0, optionCount] : [option, option + 1];
  const next: PackageIndex[] = [];
  for (const pack of packages) for (let each = from; each < to; each += 1) next.push(pack + each * stride);
  return next;
}

/**
 * For every package of a track, 1 where it meets one of the combinations: where none of its options is outside the sets
 * of one of them.
 */
export function packagesMeeting(
  optionCounts: readonly number[],
  combinations: readonly Combination[],
  placeOf: (issue: number) => number,
): Uint8Array {
  const meeting = new Uint8Array(optionCounts.reduce((product, count) => product * count, 1));
  for (const { sets } of combinations) {
    const outside = optionCounts.map((count) => Array.from({ length: count }, () => 0));
    for (const { issue, options } of sets) {
      const row = at(outside, placeOf(issue));
      row.forEach((count, option) => {
        if (!options.includes(option)) row[option] = count + 1;
      });
    }
    const sums = sumsOverPackages(outside);
    for (let pack = 0; pack < sums.length; pack += 1) if (sums[pack] === 0) meeting[pack] = 1;
  }
  return meeting;
}
