import { multiply, type Rational, readRational, ZERO } from '#engine/analysis/rational.ts';
import type { ExchangeIssue, ExchangeProfile } from '#scenario/exchange/exchange-domain.ts';
import { foreignYaml } from '#scenario/exchange/foreign-yaml.ts';
import { UsageProblem } from '../usage-problem.ts';
import type { DomainHead } from './read-genius.ts';

type Entries = Readonly<Record<string, unknown>>;

/**
 * Reads a domain in the YAML of NegMAS: a space of outcomes with categorical issues.
 * @throws UsageProblem where it is none, or has what Parley has no form for
 */
export function readNegmasDomain(text: string, file: string): DomainHead {
  const { type, name, issues } = entriesIn(text, file);
  if (typeof type !== 'string' || !type.endsWith('OutcomeSpace') || !Array.isArray(issues) || issues.length === 0)
    throw new UsageProblem(`${file} is no domain of NegMAS: it has no type "...OutcomeSpace" with a list of issues.`);
  return {
    name: typeof name === 'string' ? name : undefined,
    issues: issues.map((issue, index) => issueOf(issue, index, file)),
  };
}

/**
 * Reads the utility function of a party in that domain: a weight for each issue, and a table of its values. No deal is worth
 * 0 where the file does not say what.
 * @throws UsageProblem where it is none, or does not fit the domain
 */
export function readNegmasProfile(text: string, file: string, issues: readonly ExchangeIssue[]): ExchangeProfile {
  const { type, weights, values, reserved_value: reserved, discount_factor: discount } = entriesIn(text, file);
  if (type !== 'LinearAdditiveUtilityFunction' || !Array.isArray(values) || !Array.isArray(weights))
    throw new UsageProblem(
      `${file} is no utility function that can be read: it needs the type "LinearAdditiveUtilityFunction", weights and values.`,
    );
  if (values.length !== issues.length || weights.length !== issues.length)
    throw new UsageProblem(`${file} has not one weight and one table for each of the ${issues.length} issues.`);
  const counts = issues.map((issue, index) => {
    const table = mappingOf(values[index]);
    const weight = numberIn(weights[index], file);
    return issue.values.map((value) => {
      if (table === undefined || !table.has(value))
        throw new UsageProblem(
          `${file} has no number for "${value}" in "${issue.name}": it is the function of another domain, or no table ("TableFun").`,
        );
      return multiply(weight, numberIn(table.get(value), file));
    });
  });
  return {
    name: file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, ''),
    counts,
    reservation: reserved === undefined ? ZERO : numberIn(reserved, file),
    discount: discount === undefined ? undefined : numberIn(discount, file),
  };
}

function entriesIn(text: string, file: string): Entries {
  const yaml = foreignYaml(text);
  if (!yaml.ok) throw new UsageProblem(`${file}: this is no YAML that can be read (${yaml.why}).`);
  const { read } = yaml;
  if (!(read instanceof Map)) throw new UsageProblem(`${file} is no domain: it is neither XML, nor YAML with a type.`);
  return Object.fromEntries(read);
}

function issueOf(issue: unknown, index: number, file: string): ExchangeIssue {
  const { name, values } = Object.fromEntries(issue instanceof Map ? issue : []);
  if (!Array.isArray(values) || values.length === 0)
    throw new UsageProblem(`${file}: issue ${index + 1} has no list of values: only such issues can be read.`);
  return { name: typeof name === 'string' ? name : `issue ${index + 1}`, values: values.map(String) };
}

/** A table by its values as texts: a program may have written 3 or "3". */
function mappingOf(table: unknown): ReadonlyMap<string, unknown> | undefined {
  const mapping: unknown = table instanceof Map ? table.get('mapping') : undefined;
  return mapping instanceof Map ? new Map([...mapping].map(([value, number]) => [String(value), number])) : undefined;
}

function numberIn(value: unknown, file: string): Rational {
  const number = typeof value === 'number' ? readRational(value) : undefined;
  if (number !== undefined) return number;
  throw new UsageProblem(`${file}: "${String(value).slice(0, 40)}" is no number.`);
}
