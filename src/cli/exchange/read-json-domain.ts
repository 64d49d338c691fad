import { checkDomain } from '#engine/analysis/check-domain.ts';
import { least, plus, type Rational, readRational, ZERO } from '#engine/analysis/rational.ts';
import { countsOf } from '#engine/analysis/read-domain.ts';
import type { ExchangeDomain } from '#scenario/exchange/exchange-domain.ts';
import { UsageProblem } from '../usage-problem.ts';

/**
 * Reads a domain in the JSON that `analyze --domain` reads, which has its parties within. A party without a reservation
 * has its worst outcome as no deal.
 * @throws UsageProblem where it is none
 */
export function readJsonDomain(text: string, file: string): ExchangeDomain {
  const data = jsonIn(text, file);
  const checked = checkDomain(data, undefined);
  if (!checked.ok) throw new UsageProblem(`${file} is no domain that can be read: ${checked.faults.join(' ')}`);
  const { issues, parties } = checked.file;
  const { name, parties: raw } = data;
  const rawParties: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return {
    name: typeof name === 'string' ? name : file.replace(/^.*[\\/]/, '').replace(/\.json$/i, ''),
    issues: issues.map((issue) => ({ name: issue.name, values: issue.values.map(String) })),
    profiles: parties.map((party, index) => {
      const counts = countsOf(checked.file, party);
      const own = Object(rawParties[index]);
      return {
        name: nameOf(own, index),
        counts,
        reservation: readRational(party.reservation) ?? worstOf(counts),
        discount: readRational(own.discount_factor),
      };
    }),
  };
}

function jsonIn(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch (problem) {
    throw new UsageProblem(`${file}: this is no JSON that can be read (${String(problem).slice(0, 200)}).`);
  }
}

function nameOf({ name, file }: { name?: unknown; file?: unknown }, index: number): string {
  if (typeof name === 'string') return name;
  return typeof file === 'string' ? file.replace(/\.(xml|ya?ml)$/i, '') : `party ${index + 1}`;
}

function worstOf(counts: readonly (readonly Rational[])[]): Rational {
  return counts.map(least).reduce(plus, ZERO);
}
