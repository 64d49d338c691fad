import { at } from '../model/at.ts';
import type { Survey } from './survey.ts';

/** How many listed packages all parties would sign when each asks for a least rank of its own. */
export function zoneCount({ domain, excluded }: Survey, accepts: readonly number[]): number {
  const out = excluded === undefined ? new Uint8Array(domain.listed) : excluded.slice();
  domain.parties.forEach(({ ranks }, party) => {
    const least = at(accepts, party);
    for (let row = 0; row < ranks.length; row += 1) if (ranks[row]! < least) out[row] = 1;
  });
  let count = 0;
  for (let row = 0; row < out.length; row += 1) if (out[row] === 0) count += 1;
  return count;
}
