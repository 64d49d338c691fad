import { at, type Combination, type PackageIndex, type TrackRules } from './game.ts';
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
      for (let rest = 0; rest < done; rest += 1) sums[start + rest] = count + (sums[rest] as number);
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

/** For every package of a track, 1 where it meets one of the combinations. */
export function packagesMeeting(
  optionCounts: readonly number[],
  combinations: readonly Combination[],
  placeOf: (issue: number) => number,
): Uint8Array {
  const meeting = new Uint8Array(optionCounts.reduce((product, count) => product * count, 1));
  if (combinations.length === 0) return meeting;
  forEachPackage(optionCounts, (pack, options) => {
    meeting[pack] = combinations.some((combination) => meets(combination, options, placeOf)) ? 1 : 0;
  });
  return meeting;
}

/** Calls back for every package of a track in order, with its options in an array that is used again. */
function forEachPackage(
  optionCounts: readonly number[],
  visit: (index: PackageIndex, options: readonly OptionIndex[]) => void,
): void {
  const options = optionCounts.map(() => 0);
  const total = optionCounts.reduce((product, count) => product * count, 1);
  for (let index = 0; index < total; index += 1) {
    visit(index, options);
    stepOdometer(options, optionCounts);
  }
}

function stepOdometer(options: number[], optionCounts: readonly number[]): void {
  for (let place = options.length - 1; place >= 0; place -= 1) {
    const next = at(options, place) + 1;
    options[place] = next < at(optionCounts, place) ? next : 0;
    if (next < at(optionCounts, place)) return;
  }
}

/** Whether the options (by place in the combination's track) are all among those of the combination. */
function meets(combination: Combination, options: readonly OptionIndex[], placeOf: (issue: number) => number): boolean {
  return combination.sets.every((set) => set.options.includes(at(options, placeOf(set.issue))));
}
