import { at } from './at.ts';
import type { Combination, PackageIndex, TrackRules } from './game.ts';
import { placesIn } from './marks.ts';
import type { OptionIndex, TrackIndex } from './moves.ts';

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

/** By package of a track: the sum of the points of its options, given by issue and option. */
export function pointsByPackage(
  { issues }: Pick<TrackRules, 'issues'>,
  points: readonly (readonly number[])[],
): Int32Array {
  return sumsOverPackages(issues.map((issue) => at(points, issue)));
}

/**
 * By party: in order, the packages of a track that no other signatory rules out; `ruledOut` by party and track. Parties
 * that rule out none themselves have one list in common.
 */
export function packagesLeftOpen(
  { signatories, packageCount }: TrackRules,
  ruledOut: readonly (readonly Uint8Array[])[],
  track: TrackIndex,
): Int32Array[] {
  const rows = ruledOut.map((byTrack, party) => {
    const own = at(byTrack, track);
    return signatories.includes(party) && own.includes(1) ? own : undefined;
  });
  const times = new Uint8Array(packageCount);
  for (const row of rows) if (row !== undefined) addEach(times, row);
  const toAll = placesIn(times, 0);
  return rows.map((own) => (own === undefined ? toAll : placesEqual(times, own)));
}

function addEach(sums: Uint8Array, numbers: Uint8Array): void {
  for (let place = 0; place < sums.length; place += 1) sums[place]! += numbers[place]!;
}

/** The places at which two lists of the same length are the same. */
function placesEqual(one: Uint8Array, other: Uint8Array): Int32Array {
  const places = new Int32Array(one.length);
  let count = 0;
  for (let place = 0; place < one.length; place += 1) {
    if (one[place] !== other[place]) continue;
    places[count] = place;
    count += 1;
  }
  return places.slice(0, count);
}

/** Numbers of packages that follow one another: the first, and the first after them. */
type Run = (first: PackageIndex, beyond: PackageIndex) => void;

/**
 * Calls `visit` with the packages that have the given options, in order, run by run; an absent option leaves its issue
 * free. `options` and `optionCounts` list the issues of the track in order.
 */
export function eachRunWith(
  { strides, packageCount }: Pick<TrackRules, 'strides' | 'packageCount'>,
  optionCounts: readonly number[],
  options: readonly (OptionIndex | undefined)[],
  visit: Run,
): void {
  // All packages that differ in nothing but the issues after the last that is fixed follow one another.
  const fixed = options.reduce<number>((last, option, place) => (option === undefined ? last : place), -1);
  const visitFrom = (place: number, pack: PackageIndex, length: number): void => {
    if (place > fixed) {
      visit(pack, pack + length);
      return;
    }
    const stride = at(strides, place);
    const option = options[place];
    if (option !== undefined) {
      visitFrom(place + 1, pack + option * stride, stride);
      return;
    }
    const count = at(optionCounts, place);
    for (let each = 0; each < count; each += 1) visitFrom(place + 1, pack + each * stride, stride);
  };
  visitFrom(0, 0, packageCount);
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
    const wanted = optionCounts.map((): readonly OptionIndex[] | undefined => undefined);
    for (const { issue, options } of sets) {
      const place = placeOf(issue);
      const before = wanted[place];
      wanted[place] = before === undefined ? options : before.filter((option) => options.includes(option));
    }
    markWith(meeting, optionCounts, wanted);
  }
  return meeting;
}

/** Marks the packages with one of the wanted options of each issue; an absent list leaves an issue free. */
function markWith(
  marks: Uint8Array,
  optionCounts: readonly number[],
  wanted: readonly (readonly OptionIndex[] | undefined)[],
): void {
  let length = marks.length;
  let starts = [0];
  const last = wanted.reduce((found, options, place) => (options === undefined ? found : place), -1);
  for (const [place, options] of wanted.slice(0, last + 1).entries()) {
    const count = at(optionCounts, place);
    length /= count;
    const own = options ?? Array.from({ length: count }, (_, option) => option);
    starts = starts.flatMap((start) => own.map((option) => start + option * length));
  }
  for (const start of starts) marks.fill(1, start, start + length);
}
