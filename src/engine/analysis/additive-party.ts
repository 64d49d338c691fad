import type { DomainParty } from './domain.ts';
import { type Layout, sumsOverRows } from './layout.ts';
import { rankSums } from './rank-parts.ts';
import { bitsOf, commonMultiple, type Rational } from './rational.ts';

/** A party whose points are a sum over the issues. */
export interface AdditiveParty {
  readonly name: string;
  /** By issue and option. */
  readonly counts: readonly (readonly Rational[])[];
  /** Absent: no deal is worth as little to it as the worst package, so that it accepts all. */
  readonly walkAway: Rational | undefined;
}

/** Numbers so fine that a point needs more binary digits than this are not compared. */
export const MOST_DIGITS = 600;

/** A party's table, or undefined where its numbers are too fine or too large to be compared exactly. */
export function additiveParty(party: AdditiveParty, layout: Layout): DomainParty | undefined {
  const { name, counts, walkAway } = party;
  const all = [...counts.flat(), ...(walkAway === undefined ? [] : [walkAway])];
  const unit = commonMultiple(new Set(all.map(({ under }) => under)));
  const parts = counts.map((row) => row.map(({ over, under }) => over * (unit / under)));
  const lows = parts.map((row) => extreme(row, (a, b) => a < b));
  const highs = parts.map((row) => extreme(row, (a, b) => a > b));
  const [low, high] = [sum(lows), sum(highs)];
  const line = walkAway === undefined ? low : walkAway.over * (unit / walkAway.under);
  if ([unit, magnitude(low), magnitude(high), magnitude(line)].some((each) => bitsOf(each) > MOST_DIGITS)) {
    return undefined;
  }
  const of = partsOf(parts, layout);
  const points = { unit, walkAway: line, of, near: (row: number) => Number(of(row)) / Number(unit) };
  const fits = low > -(1n << 31n) && high < 1n << 31n;
  if (!fits) {
    const raised = parts.map((row, issue) => row.map((each) => each - lows[issue]!));
    const ranks = rankSums(raised, layout);
    return { name, ranks, accepts: leastAt(ranks, of, line), forbidden: undefined, points };
  }
  const ranks = Int32Array.from(
    sumsOverRows(
      parts.map((row) => row.map(Number)),
      layout,
    ),
  );
  const near = (row: number) => ranks[row]! / Number(unit);
  return { name, ranks, accepts: clamped(line), forbidden: undefined, points: { ...points, near } };
}

/** A whole number as a bound of a 32-bit table. */
function clamped(line: bigint): number {
  if (line > 1n << 31n) return 2147483648;
  return line < -(1n << 31n) ? -2147483648 : Number(line);
}

/** The least rank whose points are at or above a line; one above the greatest where none are. Ranks are dense. */
function leastAt(ranks: Int32Array, of: (row: number) => bigint, line: bigint): number {
  const rows: number[] = [];
  for (let row = 0; row < ranks.length; row += 1) rows[ranks[row]!] = row;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(rows[middle]!) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function partsOf(parts: readonly (readonly bigint[])[], { sizes, sample }: Layout): (row: number) => bigint {
  return (row) => {
    let rest = sample === undefined ? row : sample[row]!;
    let total = 0n;
    for (let place = sizes.length - 1; place >= 0; place -= 1) {
      const size = sizes[place]!;
      total += parts[place]![rest % size]!;
      rest = Math.floor(rest / size);
    }
    return total;
  };
}

function extreme(row: readonly bigint[], isBetter: (a: bigint, b: bigint) => boolean): bigint {
  return row.reduce((best, each) => (isBetter(each, best) ? each : best));
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, each) => total + each, 0n);
}

function magnitude(number: bigint): bigint {
  return number < 0n ? -number : number;
}
