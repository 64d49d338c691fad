import { type Rational, readRational } from '#engine/analysis/rational.ts';
import type { ExchangeProfile } from './exchange-domain.ts';
import { exactText } from './number-text.ts';

const MARK = '# exact: ';

/** Numbers of a party that a scenario has rounded, as a line of comment of its file. */
export function exactLine(party: string, { name, counts, reservation, discount }: ExchangeProfile): string {
  const kept = {
    party,
    name,
    utilities: counts.map((row) => row.map(exactText)),
    reservation: exactText(reservation),
    discount: discount && exactText(discount),
  };
  return `${MARK}${JSON.stringify(kept)}\n`;
}

/** Reads the exact numbers from the comment lines of a file, by party. Invalid lines are skipped. */
export function exactNumbersIn(text: string): ReadonlyMap<string, ExchangeProfile> {
  const lines = text.split(/\r?\n/).filter((line) => line.startsWith(MARK));
  return new Map(lines.flatMap((line) => [...keptIn(line.slice(MARK.length))]));
}

function* keptIn(json: string): Generator<[string, ExchangeProfile]> {
  const kept = recordIn(json);
  const { party, name, utilities, discount } = kept;
  const counts = listOf(utilities).map((row) => listOf(row).map(readRational));
  const reservation = readRational(kept['reservation']);
  if (typeof party !== 'string' || typeof name !== 'string' || reservation === undefined) return;
  if (!counts.every((row) => row.every(isThere))) return;
  yield [
    party,
    { name, counts: counts.map((row) => row.filter(isThere)), reservation, discount: readRational(discount) },
  ];
}

function recordIn(json: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isThere(number: Rational | undefined): number is Rational {
  return number !== undefined;
}
