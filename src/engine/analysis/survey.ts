import { type Candidates, candidatesOf } from './candidates.ts';
import { compactRanks } from './compact-ranks.ts';
import type { Domain } from './domain.ts';
import type { Frontier } from './frontier.ts';
import { frontierOf } from './frontier-of.ts';
import { isInZone, type Signing, signingOf } from './signing.ts';

/** Input of the search for solutions: who signs what, and the frontier. */
export interface Survey {
  readonly domain: Domain;
  readonly signing: Signing;
  /** By party: ranks as the frontier needs them. */
  readonly columns: readonly Int32Array[];
  /** By row: not 0 where a red line or the rules exclude it; absent where none does. */
  readonly excluded: Uint8Array | undefined;
  /** Over all parties, among the packages that cross nobody's red line. */
  readonly frontier: Frontier;
  /**
   * Part of the frontier in the zone of agreement. (It is also the frontier of the zone: a dominating package is in the
   * zone as well.)
   */
  readonly inZone: Candidates;
}

/** Goes through a domain once for everything that the solutions need. */
export function surveyOf(domain: Domain): Survey {
  const signing = signingOf(domain);
  const columns = domain.parties.map(({ ranks }) => compactRanks(ranks));
  const isRestricted = domain.barred !== undefined || domain.parties.some(({ forbidden }) => forbidden !== undefined);
  const excluded = isRestricted ? signing.crossed : undefined;
  const frontier = frontierOf(columns, excluded);
  const inZone = candidatesOf(domain, frontier, (row) => isInZone(signing, row));
  return { domain, signing, columns, excluded, frontier, inZone };
}
