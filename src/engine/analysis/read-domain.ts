import { at } from '../model/at.ts';
import { checkDomain, type DomainFile, type DomainFileParty } from './check-domain.ts';
import type { Domain, DomainIssue, DomainParty } from './domain.ts';
import { type Layout, rankSums, sumsOverRows } from './rank-parts.ts';
import { commonMultiple, divide, greatest, multiply, type Rational, readRational } from './rational.ts';
import { samplePackages } from './sample-packages.ts';

/** A domain as read, or what is wrong with it, in sentences. */
export type ReadDomain =
  | { readonly ok: true; readonly domain: Domain }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Reads a domain in the form of the reference cases: `issues` with a name and `values`; `parties` with `weights`,
 * `evaluations` of 0 to 1 by issue and value, and a `reservation` (null: none). Numbers may be decimals, or text such
 * as `1/3`. A party's points of a package are the sum of weight times evaluation. Where `raw_evaluations` are given
 * from which the evaluations of a discrete issue were rounded (each over the issue's greatest), those count, exactly.
 * @param parties keep only this many of the parties, the first ones.
 */
export function readDomain(data: unknown, parties?: number): ReadDomain {
  const checked = checkDomain(data, parties);
  if (!checked.ok) return checked;
  const { file } = checked;
  const sizes = file.issues.map((issue) => issue.values.length);
  const packageCount = sizes.reduce((product, size) => product * size, 1);
  const sample = samplePackages(packageCount);
  const tables: DomainParty[] = [];
  const faults: string[] = [];
  file.parties.forEach((party, index) => {
    const table = additiveParty(additiveOf(file, party, index), { sizes, sample });
    if (table === undefined)
      faults.push(`Party ${index + 1} has numbers too large or too fine to be compared exactly.`);
    else tables.push(table);
  });
  if (faults.length > 0) return { ok: false, faults };
  const listed = sample?.length ?? packageCount;
  return {
    ok: true,
    domain: { issues: issuesOf(file), parties: tables, packageCount, listed, sample, barred: undefined },
  };
}

/** Issues by names that tell them apart. */
function issuesOf({ issues }: DomainFile): DomainIssue[] {
  const names = issues.map(({ name }) => name);
  return issues.map(({ values }, issue) => {
    const name = at(names, issue);
    const isTaken = names.indexOf(name) !== issue;
    return { name: isTaken ? `${name} (issue ${issue + 1})` : name, options: values.map(String) };
  });
}

function additiveOf(file: DomainFile, party: DomainFileParty, index: number): AdditiveParty {
  const walkAway = party.reservation === null ? undefined : exact(party.reservation);
  return { name: `p${index + 1}`, counts: countsOf(file, party), walkAway };
}

/** Weight times evaluation, by issue and value, without rounding. */
export function countsOf(file: DomainFile, party: DomainFileParty): Rational[][] {
  return party.evaluations.map((row, issue) => {
    const weight = exact(party.weights[issue]);
    return evaluationsOf(file, party, issue, row).map((each) => multiply(weight, each));
  });
}

function evaluationsOf(file: DomainFile, party: DomainFileParty, issue: number, row: readonly unknown[]): Rational[] {
  const raw = party.raw?.[issue]?.map(exact);
  if (raw === undefined || at(file.issues, issue).type === 'integer') return row.map(exact);
  const most = greatest(raw);
  if (most.over <= 0n) return row.map(exact);
  const over = raw.map((each) => divide(each, most));
  return over.every((each, option) => isNear(each, row[option])) ? over : row.map(exact);
}

/** Inverse of the largest difference between a rounded evaluation and the exact one. */
const ROUNDING = 1_000_000_000n;
/** From here on floats say for sure that two numbers of at most 1 are nearer than that. */
const SURELY_NEAR = 0.9e-9;

function isNear(a: Rational, written: unknown): boolean {
  if (typeof written === 'number' && Math.abs(Number(a.over) / Number(a.under) - written) < SURELY_NEAR) return true;
  const b = exact(written);
  const difference = a.over * b.under - b.over * a.under;
  return (difference < 0n ? -difference : difference) * ROUNDING <= a.under * b.under;
}

/** A number that the check has let pass. */
function exact(value: unknown): Rational {
  const number = readRational(value);
  if (number === undefined) throw new RangeError(`not a number: ${String(value)}`);
  return number;
}

/** A party whose points are a sum over the issues. */
interface AdditiveParty {
  readonly name: string;
  /** By issue and option. */
  readonly counts: readonly (readonly Rational[])[];
  /** Absent: no deal is worth as little to it as the worst package, so that it accepts all. */
  readonly walkAway: Rational | undefined;
}

/** Numbers so fine or so large that they need more binary digits than this are not compared. */
const MOST_DIGITS = 600;
const FINEST = 1n << BigInt(MOST_DIGITS);

/** A party's table, or undefined where its numbers are too fine or too large to be compared exactly. */
function additiveParty(party: AdditiveParty, layout: Layout): DomainParty | undefined {
  const { name, counts } = party;
  const unit = commonMultiple(new Set(counts.flat().map(({ under }) => under)), FINEST);
  if (unit > FINEST) return undefined;
  const parts = counts.map((row) => row.map(({ over, under }) => over * (unit / under)));
  const lows = parts.map((row) => extreme(row, (a, b) => a < b));
  const highs = parts.map((row) => extreme(row, (a, b) => a > b));
  const [low, high] = [sum(lows), sum(highs)];
  const walkAway = party.walkAway ?? { over: low, under: unit };
  const whole = commonMultiple([unit, walkAway.under]);
  const line = walkAway.over * (whole / walkAway.under);
  const finer = whole / unit;
  if ([whole, ...[...lows, ...highs, line].map(magnitude)].some((each) => each > FINEST)) {
    return undefined;
  }
  const exact = partsOf(parts, layout);
  const of = (row: number) => exact(row) * finer;
  const points = { unit: whole, walkAway: line, of, near: (row: number) => Number(exact(row)) / Number(unit) };
  if (![low, high, ...lows, ...highs].every((each) => magnitude(each) < SMALL)) {
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
  return { name, ranks, accepts: boundOf(line, finer), forbidden: undefined, points: { ...points, near } };
}

/** Bound below which values fit a 32-bit table; intermediate sums fit a float. */
const SMALL = 1n << 31n;

/** The least whole number that is at or above a line of so many parts a unit, as a bound of a 32-bit table. */
function boundOf(line: bigint, parts: bigint): number {
  const down = line / parts;
  const up = down * parts < line ? down + 1n : down;
  if (up > SMALL) return Number(SMALL);
  return up < -SMALL ? -Number(SMALL) : Number(up);
}

/** The least rank whose points are at or above a line; one above the greatest where none are. Ranks are dense. */
function leastAt(ranks: Int32Array, of: (row: number) => bigint, line: bigint): number {
  const rows = new Uint32Array(ranks.length);
  let high = 0;
  for (let row = 0; row < ranks.length; row += 1) {
    const rank = ranks[row]!;
    rows[rank] = row;
    if (rank >= high) high = rank + 1;
  }
  let low = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(rows[middle]!) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tables of sums over neighbouring issues are no longer than this, so that making them takes no time. */
const MOST_TOGETHER = 64;

/** Sums of each row: neighbouring issues are summed up once, so that a row is a sum of few numbers. */
function partsOf(parts: readonly (readonly bigint[])[], { sample }: Layout): (row: number) => bigint {
  const tables = summedTogether(parts);
  return (row) => {
    let rest = sample === undefined ? row : sample[row]!;
    let total = 0n;
    for (let place = tables.length - 1; place >= 0; place -= 1) {
      const table = tables[place]!;
      const size = table.length;
      total += table[rest % size]!;
      rest = Math.floor(rest / size);
    }
    return total;
  };
}

function summedTogether(parts: readonly (readonly bigint[])[]): readonly (readonly bigint[])[] {
  const tables: (readonly bigint[])[] = [];
  for (const own of parts) {
    const last = tables.at(-1);
    if (last === undefined || last.length * own.length > MOST_TOGETHER) tables.push(own);
    else tables[tables.length - 1] = last.flatMap((before) => own.map((each) => before + each));
  }
  return tables;
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
