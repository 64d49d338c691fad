import { at } from '../model/at.ts';
import type { Domain } from './domain.ts';
import type { Signing } from './signing.ts';

/** One thing that keeps packages out of the zone, and what the zone would be without it. */
export interface Binding {
  /** Index in the domain. */
  readonly party: number;
  readonly what: 'walkAway' | 'redLine';
  /** Index of the party's red line; `undefined` for a walk-away. */
  readonly line: number | undefined;
  /** Number of packages that the zone gains if this one falls away and all else stays. */
  readonly gain: number;
}

/**
 * Lists the walk-aways and red lines that bind, strongest first, each with the number of packages that it alone keeps
 * out.
 * @param lines by party: its red lines, each 1 for every row that crosses it.
 */
export function bindingOf(domain: Domain, signing: Signing, lines: readonly (readonly Uint8Array[])[]): Binding[] {
  const walkAways = gainsOfWalkAways(domain, signing);
  const all = domain.parties.flatMap((_, party): Binding[] => [
    { party, what: 'walkAway', line: undefined, gain: at(walkAways, party) },
    ...(lines[party] ?? []).map((_line, line): Binding => {
      const others = at(lines, party).filter((_other, index) => index !== line);
      return { party, what: 'redLine', line, gain: gainOfLine(signing, 1 << party, others) };
    }),
  ]);
  return all.sort((a, b) => b.gain - a.gain);
}

function gainsOfWalkAways(domain: Domain, { willing, crossed, everybody }: Signing): number[] {
  const missing = new Float64Array(everybody + 1);
  for (let row = 0; row < willing.length; row += 1) {
    const unwilling = everybody & ~willing[row]!;
    if (crossed[row] === 0) missing[unwilling] = missing[unwilling]! + 1;
  }
  return domain.parties.map((_, party) => at(missing, 1 << party));
}

/** Rows that all are willing to sign and that cross nothing but the one line of the one party. */
function gainOfLine({ willing, crossed, everybody }: Signing, bit: number, others: readonly Uint8Array[]): number {
  let gain = 0;
  for (let row = 0; row < willing.length; row += 1) {
    if (crossed[row] !== bit || willing[row] !== everybody) continue;
    if (others.every((other) => other[row] === 0)) gain += 1;
  }
  return gain;
}
