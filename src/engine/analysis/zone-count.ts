import { at } from '../model/at.ts';
import type { Survey } from './survey.ts';

/** By row: 0 where all parties would sign the package when each asks for a least rank of its own. */
export function outsideZone(
  { domain, excluded }: Pick<Survey, 'domain' | 'excluded'>,
  accepts: readonly number[],
): Uint8Array {
  const out = excluded === undefined ? new Uint8Array(domain.listed) : excluded.slice();
  domain.parties.forEach(({ ranks }, party) => {
    const least = at(accepts, party);
    for (let row = 0; row < ranks.length; row += 1) if (ranks[row]! < least) out[row] = 1;
  });
  return out;
}

/** Counts the listed packages that all parties would sign if each accepted from its rank in `accepts` on. */
export function zoneCount(survey: Pick<Survey, 'domain' | 'excluded'>, accepts: readonly number[]): number {
  const out = outsideZone(survey, accepts);
  let count = 0;
  for (let row = 0; row < out.length; row += 1) if (out[row] === 0) count += 1;
  return count;
}
