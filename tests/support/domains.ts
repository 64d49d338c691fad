import type { Domain } from '#engine/analysis/domain.ts';
import { readDomain } from '#engine/analysis/read-domain.ts';

/** A party of a domain file, with weights of 1: `points` by issue and option. */
export interface SmallParty {
  readonly reservation: number | string | null;
  readonly points: readonly (readonly (number | string)[])[];
}

/** The file of a domain whose issues and values are numbered. */
export function domainFile(parties: readonly SmallParty[]): unknown {
  const sizes = parties[0]?.points.map((row) => row.length) ?? [];
  return {
    issues: sizes.map((size, issue) => ({
      name: `issue-${issue}`,
      type: 'discrete',
      values: Array.from({ length: size }, (_, value) => `value-${value}`),
    })),
    parties: parties.map(({ reservation, points }) => ({
      reservation,
      weights: points.map(() => 1),
      evaluations: points,
    })),
  };
}

/** A domain from its parties' points. */
export function smallDomain(...parties: readonly SmallParty[]): Domain {
  const read = readDomain(domainFile(parties));
  if (!read.ok) throw new Error(read.faults.join(' '));
  return read.domain;
}
