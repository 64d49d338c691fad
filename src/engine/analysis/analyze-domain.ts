import { analyzeDeals } from './analyze-deals.ts';
import { type Domain, MOST_PACKAGES } from './domain.ts';
import type { WholeAnalysis } from './scenario-analysis.ts';

/** Analyses an imported domain as a single track with that id. Walk-aways are constant: there is one round. */
export function analyzeDomain(domain: Domain, id = 'domain'): WholeAnalysis {
  const track = analyzeDeals(domain, {
    id,
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
    `There are ${packageCount} packages, more than the ${MOST_PACKAGES} that are looked at one by one: every figure is ` +
      `about a sample of ${listed}, the same each time. Dominated options are not looked for.`,
  ];
}
