import type { Domain } from './domain.ts';

/** How many listed packages all parties would sign when each asks for a least rank of its own. */
export function zoneCount(domain: Domain, accepts: readonly number[]): number {
  const { parties, listed } = domain;
  const out = new Uint8Array(listed);
  parties.forEach(({ ranks, forbidden }, party) => {
    const least = accepts[party]!;
    for (let row = 0; row < listed; row += 1) if (ranks[row]! < least || forbidden?.[row] === 1) out[row] = 1;
  });
  let count = 0;
  for (let row = 0; row < listed; row += 1) count += 1 - out[row]!;
  return count;
}
