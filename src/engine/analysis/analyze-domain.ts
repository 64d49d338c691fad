import type { WholeAnalysis } from './analysis-document.ts';
import { analyzeTable } from './analyze-table.ts';
import type { Domain } from './domain.ts';

/**
 * Everything that is known of an imported domain, as one track. Walk-aways stay as they are: there is one round.
 */
export function analyzeDomain(domain: Domain): WholeAnalysis {
  const track = analyzeTable(domain, {
    id: 'domain',
    columns: domain.parties.map(({ name, points }) => ({ name, near: points.near })),
    lines: [],
    rounds: [domain.parties.map(({ accepts }) => accepts)],
  });
  const { count, share } = track.zopa;
  return { whole: { outcomes: track.outcomes, zopa: { count, share } }, notes: notesOn(domain), tracks: [track] };
}

function notesOn({ packageCount, listed, sample }: Domain): string[] {
  if (sample === undefined) return [];
  return [
    `There are ${packageCount} packages, more than are looked at one by one: every figure is about a sample ` +
      `of ${listed}, the same each time, and options are not checked for being dominated.`,
  ];
}
