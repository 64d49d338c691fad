import type { Domain } from './domain.ts';
import type { Frontier } from './frontier.ts';

/** Different points to choose from, such as those of the frontier within the zone. */
export interface Candidates extends Frontier {
  readonly domain: Domain;
}

/** Selects the rows of a frontier that are wanted. */
export function candidatesOf(
  domain: Domain,
  { rows, counts }: Frontier,
  isWanted: (row: number) => boolean,
): Candidates {
  const places: number[] = [];
  for (let place = 0; place < rows.length; place += 1) if (isWanted(rows[place]!)) places.push(place);
  return {
    domain,
    rows: Int32Array.from(places, (place) => rows[place]!),
    counts: Int32Array.from(places, (place) => counts[place]!),
  };
}

/** Counts the packages that have the points of the candidates, or of some of them. */
export function packagesOf({ counts }: Frontier, places?: readonly number[]): number {
  let total = 0;
  if (places === undefined) for (let place = 0; place < counts.length; place += 1) total += counts[place]!;
  else for (const place of places) total += counts[place]!;
  return total;
}

/** By party: the candidate row that is best for it, or -1 where there is none. */
export function bestRows({ domain, rows }: Candidates): number[] {
  return domain.parties.map(({ ranks }) => {
    let best = -1;
    for (let place = 0; place < rows.length; place += 1) {
      if (best === -1 || ranks[rows[place]!]! > ranks[best]!) best = rows[place]!;
    }
    return best;
  });
}

/** Indices of all parties of a domain. */
export function partyIndices(domain: Domain): number[] {
  return domain.parties.map((_, party) => party);
}
