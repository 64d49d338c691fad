import { at } from '../model/at.ts';
import { type AdditiveParty, additiveParty } from './additive-party.ts';
import { checkDomain, type DomainFile, type DomainFileParty } from './check-domain.ts';
import type { Domain, DomainIssue, DomainParty } from './domain.ts';
import { divide, greatest, multiply, type Rational, readRational } from './rational.ts';
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
