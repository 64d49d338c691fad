import { trustIn } from '../ledgers/trust.ts';
import { at } from '../model/at.ts';
import type { PackageIndex, Sheet, SheetTerm } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { TrustEntry } from '../model/party-state.ts';

/**
 * Worth of a text to a party, in the game's units, before the cost of lateness. A text with one reading is worth its
 * points. With two readings a and b it is worth
 *
 *   mean(a, b) + trust x (best(a, b) - mean(a, b)) - 1 point
 *
 * over their points without terms, rounded down; then each term that is a penalty counts if either reading meets it,
 * each that is a bonus only if both do. So a party that trusts the others reads a vague clause its own way, one that does
 * not takes the mean, and vagueness is never free. `trust` (0 to 1000) is the party's lowest in any other signatory, see
 * `lowestTrust`; `point` is one point in the game's units. This is the rule "Vague wording" of the design: exactly two
 * options, at most one clause a track, and a red line is crossed if either reading crosses it (`crossesRedLine`).
 */
export function worthOfReadings(
  { points, linear, terms }: Pick<Sheet, 'points' | 'linear' | 'terms'>,
  readings: readonly PackageIndex[],
  trust: number,
  point: number,
): number {
  const [first, second] = readings;
  if (second === undefined) return at(points, first ?? 0);
  const worths = readings.map((pack) => at(linear, pack));
  const sum = worths.reduce((total, worth) => total + worth, 0);
  const best = Math.max(...worths);
  // mean + trust x (best - mean), over one denominator so that it is rounded once.
  const read = Math.floor((sum * (1000 - trust) + readings.length * best * trust) / (readings.length * 1000));
  return terms.reduce((total, term) => total + (counts(term, readings) ? term.points : 0), read - point);
}

function counts({ met, points }: SheetTerm, readings: readonly PackageIndex[]): boolean {
  const isMet = (pack: PackageIndex) => met[pack] === 1;
  return points < 0 ? readings.some(isMet) : readings.every(isMet);
}

/** A party's lowest trust in any other of the parties, in thousandths; full where there is no other. */
export function lowestTrust(
  trust: readonly Readonly<TrustEntry>[],
  parties: readonly PartyIndex[],
  party: PartyIndex,
): number {
  return parties
    .filter((other) => other !== party)
    .reduce((lowest, other) => Math.min(lowest, trustIn(at(trust, other))), 1000);
}
