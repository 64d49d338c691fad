import { binaryDigits } from './rational.ts';

/** Digits of the leading part: what a float holds exactly. */
const LEADING = 53;
/** Most digits of each further part: their sums over the issues stay exact too. */
const FURTHER = 45;

/**
 * By row: dense ranks of sums of whole numbers that are too large for a float. The numbers (at least 0, by issue and
 * option) are cut into parts that are summed as floats without rounding; then the sums are sorted by their parts.
 */
export function rankSums(numbers: readonly (readonly bigint[])[], layout: Layout): Int32Array {
  return rankParts(sumsInParts(numbers, layout));
}

/** Sums by part, the leading one first, each carried so that comparing part by part compares the sums. */
function sumsInParts(numbers: readonly (readonly bigint[])[], layout: Layout): Float64Array[] {
  const most = numbers.reduce((sum, row) => sum + greatestOf(row), 0n);
  const rest = Math.max(0, binaryDigits(most) - LEADING);
  const further = Math.ceil(rest / FURTHER);
  // No wider than they must be: the more digits the leading part has, the fewer rows are alike in it.
  const width = further === 0 ? 0 : Math.ceil(rest / further);
  const parts: Float64Array[] = [];
  for (let part = 0; part <= further; part += 1) {
    const shift = BigInt((further - part) * width);
    const digits = (each: bigint) => Number(part === 0 ? each >> shift : BigInt.asUintN(width, each >> shift));
    const counts = numbers.map((row) => row.map(digits));
    parts.push(sumsOverRows(counts, layout));
  }
  for (let part = further; part > 0; part -= 1) carry(parts[part]!, parts[part - 1]!, width);
  return parts;
}

function greatestOf(row: readonly bigint[]): bigint {
  let greatest = 0n;
  for (const each of row) if (each > greatest) greatest = each;
  return greatest;
}

function carry(low: Float64Array, high: Float64Array, width: number): void {
  const full = Number(1n << BigInt(width));
  for (let row = 0; row < low.length; row += 1) {
    const over = Math.floor(low[row]! / full);
    low[row] = low[row]! - over * full;
    high[row] = high[row]! + over;
  }
}

/** By row: dense ranks from 0. Parts are compared one after the other, the leading one (at least 0) first. */
export function rankParts(parts: readonly Float64Array[]): Int32Array {
  const leading = parts[0] ?? new Float64Array(0);
  const { order, starts } = shareOut(leading);
  const further = parts.slice(1);
  const compare = (a: number, b: number) => leading[a]! - leading[b]! || compareParts(further, a, b);
  for (let bucket = 0; bucket + 1 < starts.length; bucket += 1) {
    sortStretch(order, starts[bucket]!, starts[bucket + 1]!, compare);
  }
  const ranks = new Int32Array(order.length);
  let rank = 0;
  for (let index = 1; index < order.length; index += 1) {
    if (compare(order[index - 1]!, order[index]!) !== 0) rank += 1;
    ranks[order[index]!] = rank;
  }
  return ranks;
}

/** Rows in as many buckets as there are rows, by the size of their value: few share one, whatever is left to sort. */
function shareOut(values: Float64Array): { order: Uint32Array; starts: Uint32Array } {
  let most = 0;
  for (let row = 0; row < values.length; row += 1) if (values[row]! > most) most = values[row]!;
  const factor = most === 0 ? 0 : (values.length - 1) / most;
  const bucketOf = (row: number) => Math.floor(values[row]! * factor);
  const ends = new Uint32Array(values.length + 2);
  for (let row = 0; row < values.length; row += 1) ends[bucketOf(row) + 2]! += 1;
  for (let bucket = 2; bucket < ends.length; bucket += 1) ends[bucket]! += ends[bucket - 1]!;
  const order = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const bucket = bucketOf(row) + 1;
    order[ends[bucket]!] = row;
    ends[bucket]! += 1;
  }
  return { order, starts: ends.subarray(0, values.length + 1) };
}

/** Longer stretches are left to the general sort. */
const SHORT = 24;

function sortStretch(order: Uint32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  if (to - from > SHORT) {
    order.subarray(from, to).sort(compare);
    return;
  }
  for (let index = from + 1; index < to; index += 1) {
    const row = order[index]!;
    let place = index;
    while (place > from && compare(order[place - 1]!, row) > 0) {
      order[place] = order[place - 1]!;
      place -= 1;
    }
    order[place] = row;
  }
}

function compareParts(parts: readonly Float64Array[], a: number, b: number): number {
  for (let part = 0; part < parts.length; part += 1) {
    const values = parts[part]!;
    const difference = values[a]! - values[b]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Mapping of a table's rows to packages. */
export interface Layout {
  /** By issue: how many options it has. */
  readonly sizes: readonly number[];
  /** The numbers of the packages that are listed; absent where all are, in order. */
  readonly sample: Float64Array | undefined;
}

/** For every row, the sum of what the options of its package count: `counts` has a number for each option of each issue. */
export function sumsOverRows(counts: readonly (readonly number[])[], { sizes, sample }: Layout): Float64Array {
  if (sample === undefined) return sumsOverAll(counts);
  const sums = new Float64Array(sample.length);
  for (let row = 0; row < sample.length; row += 1) {
    let rest = sample[row]!;
    let sum = 0;
    for (let place = sizes.length - 1; place >= 0; place -= 1) {
      const next = Math.floor(rest / sizes[place]!);
      sum += counts[place]![rest - next * sizes[place]!]!;
      rest = next;
    }
    sums[row] = sum;
  }
  return sums;
}

/** Sums over all packages: each issue repeats the sums of the issues after it. */
function sumsOverAll(counts: readonly (readonly number[])[]): Float64Array {
  let sums = new Float64Array(1);
  for (let place = counts.length - 1; place >= 0; place -= 1) {
    const own = counts[place]!;
    const next = new Float64Array(sums.length * own.length);
    for (let option = 0; option < own.length; option += 1) {
      const start = option * sums.length;
      const count = own[option]!;
      for (let rest = 0; rest < sums.length; rest += 1) next[start + rest] = count + sums[rest]!;
    }
    sums = next;
  }
  return sums;
}
