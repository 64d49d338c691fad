import { type Layout, sumsOverRows } from './layout.ts';
import { bitsOf } from './rational.ts';

/** Digits of the leading part: what a float holds exactly. */
const LEADING = 53;
/** Digits of each further part: their sums over the issues stay exact too. */
const FURTHER = 45;

/**
 * By row: dense ranks of sums of whole numbers that are too large for a float. The numbers (at least 0, by issue and
 * option) are cut into parts that are summed as floats without rounding; then the sums are sorted by their parts.
 */
export function rankSums(numbers: readonly (readonly bigint[])[], layout: Layout): Int32Array {
  const parts = sumsInParts(numbers, layout);
  return parts.length === 1 ? rankFloats(parts[0]!) : rankParts(parts);
}

/** Sums by part, the leading one first, each carried so that comparing part by part compares the sums. */
function sumsInParts(numbers: readonly (readonly bigint[])[], layout: Layout): Float64Array[] {
  const most = numbers.reduce((sum, row) => sum + greatestOf(row), 0n);
  const further = Math.max(0, Math.ceil((bitsOf(most) - LEADING) / FURTHER));
  const parts: Float64Array[] = [];
  for (let part = 0; part <= further; part += 1) {
    const shift = BigInt((further - part) * FURTHER);
    const digits = (each: bigint) => Number(part === 0 ? each >> shift : BigInt.asUintN(FURTHER, each >> shift));
    const counts = numbers.map((row) => row.map(digits));
    parts.push(sumsOverRows(counts, layout));
  }
  for (let part = further; part > 0; part -= 1) carry(parts[part]!, parts[part - 1]!);
  return parts;
}

function greatestOf(row: readonly bigint[]): bigint {
  let greatest = 0n;
  for (const each of row) if (each > greatest) greatest = each;
  return greatest;
}

function carry(low: Float64Array, high: Float64Array): void {
  const full = Number(1n << BigInt(FURTHER));
  for (let row = 0; row < low.length; row += 1) {
    const over = Math.floor(low[row]! / full);
    low[row] = low[row]! - over * full;
    high[row] = high[row]! + over;
  }
}

/** Dense ranks of floats, from 0. */
export function rankFloats(values: Float64Array): Int32Array {
  const distinct = distinctInOrder(values);
  const ranks = new Int32Array(values.length);
  for (let row = 0; row < values.length; row += 1) ranks[row] = placeOf(distinct, values[row]!);
  return ranks;
}

function distinctInOrder(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let count = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    if (index > 0 && sorted[index] === sorted[count - 1]) continue;
    sorted[count] = sorted[index]!;
    count += 1;
  }
  return sorted.subarray(0, count);
}

/** Where a value stands in an ordered list that holds it. */
function placeOf(ordered: Float64Array, value: number): number {
  let low = 0;
  let high = ordered.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The leading parts nearly always tell the sums apart; rows that share one are told apart by all parts. */
function rankParts(parts: readonly Float64Array[]): Int32Array {
  const ranks = rankFloats(parts[0]!);
  if (!isShared(ranks, parts)) return ranks;
  const order = new Uint32Array(ranks.length);
  for (let row = 0; row < order.length; row += 1) order[row] = row;
  const further = parts.slice(1);
  order.sort((a, b) => ranks[a]! - ranks[b]! || compareParts(further, a, b));
  return ranksInOrder(order, (a, b) => ranks[a] === ranks[b] && compareParts(further, a, b) === 0);
}

/** Whether two rows have the same leading part and are different all the same. */
function isShared(ranks: Int32Array, parts: readonly Float64Array[]): boolean {
  const first = new Int32Array(ranks.length).fill(-1);
  for (let row = 0; row < ranks.length; row += 1) {
    const known = first[ranks[row]!]!;
    if (known === -1) first[ranks[row]!] = row;
    else if (compareParts(parts, known, row) !== 0) return true;
  }
  return false;
}

function compareParts(parts: readonly Float64Array[], a: number, b: number): number {
  for (const part of parts) {
    const difference = part[a]! - part[b]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

function ranksInOrder(order: Uint32Array, isSame: (a: number, b: number) => boolean): Int32Array {
  const ranks = new Int32Array(order.length);
  let rank = 0;
  for (let index = 0; index < order.length; index += 1) {
    if (index > 0 && !isSame(order[index - 1]!, order[index]!)) rank += 1;
    ranks[order[index]!] = rank;
  }
  return ranks;
}
