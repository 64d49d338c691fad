import type { Domain } from './domain.ts';

/** Parties that would sign each row, as bits, the first party the lowest. */
export interface Signing {
  /** By row: for whom the package is at or above the walk-away. */
  readonly willing: Uint8Array;
  /** By row: whose red line the package crosses; everybody's where the rules let nobody sign it. */
  readonly crossed: Uint8Array;
  /** The bits of all parties. */
  readonly everybody: number;
}

/** Goes through the table once; whatever is asked of the zone is then a question of bits. */
export function signingOf(domain: Domain): Signing {
  const willing = new Uint8Array(domain.listed);
  const crossed = new Uint8Array(domain.listed);
  domain.parties.forEach(({ ranks, accepts, forbidden }, party) => {
    markWilling(willing, ranks, accepts, 1 << party);
    if (forbidden !== undefined) markCrossed(crossed, forbidden, 1 << party);
  });
  const everybody = (1 << domain.parties.length) - 1;
  if (domain.barred !== undefined) markCrossed(crossed, domain.barred, everybody);
  return { willing, crossed, everybody };
}

function markWilling(willing: Uint8Array, ranks: Int32Array, accepts: number, bit: number): void {
  for (let row = 0; row < ranks.length; row += 1) if (ranks[row]! >= accepts) willing[row]! |= bit;
}

function markCrossed(crossed: Uint8Array, forbidden: Uint8Array, bit: number): void {
  for (let row = 0; row < forbidden.length; row += 1) if (forbidden[row] === 1) crossed[row]! |= bit;
}

/** True if a row is in the zone of agreement: every party would sign it. */
export function isInZone({ willing, crossed, everybody }: Signing, row: number): boolean {
  return willing[row] === everybody && crossed[row] === 0;
}

/** By set of parties (as bits): how many rows all of the set would sign, whatever the others think of them. */
export function countsBySet({ willing, crossed, everybody }: Signing): Float64Array {
  const counts = new Float64Array(everybody + 1);
  for (let row = 0; row < willing.length; row += 1) {
    const signers = willing[row]! & ~crossed[row]!;
    counts[signers] = counts[signers]! + 1;
  }
  // What a larger set signs, a smaller one signs too.
  for (let bit = 1; bit <= everybody; bit <<= 1) {
    for (let set = 0; set <= everybody; set += 1) {
      if ((set & bit) === 0) counts[set] = counts[set]! + counts[set | bit]!;
    }
  }
  return counts;
}
