import { at } from '../model/at.ts';
import { bindingOf } from './binding.ts';
import { packagesOf } from './candidates.ts';
import type { Domain } from './domain.ts';
import { dominatedOptions } from './dominated-options.ts';
import { frontierOf } from './frontier-of.ts';
import { oppositionOf } from './opposition.ts';
import { pairCounts } from './pair-counts.ts';
import type { BindingAnalysis, ParetoAnalysis, TrackAnalysis } from './scenario-analysis.ts';
import { countsBySet } from './signing.ts';
import { type PartyColumn, solutionsOf } from './solutions.ts';
import { type Survey, surveyOf } from './survey.ts';
import { zoneCount } from './zone-count.ts';

/** Data of a track beside its domain. */
export interface DealsContext {
  readonly id: string;
  /** Parties whose points are listed, in order: the signatories and those that do not sign. */
  readonly columns: readonly PartyColumn[];
  /** By signatory: its red lines, each 1 for every row that crosses it. */
  readonly lines: readonly (readonly Uint8Array[])[];
  /** By round: the least ranks that the signatories accept. */
  readonly rounds: readonly (readonly number[])[];
}

/** Analyses all deals of a domain. */
export function analyzeDeals(domain: Domain, context: DealsContext): TrackAnalysis {
  const survey = surveyOf(domain);
  const bySet = countsBySet(survey.signing);
  const count = bySet[survey.signing.everybody] ?? 0;
  const share = (packages: number) => packages / domain.listed;
  const isAsAtFirst = (accepts: readonly number[]) =>
    domain.parties.every((party, place) => party.accepts === accepts[place]);
  return {
    id: context.id,
    signatories: domain.parties.map(({ name }) => name),
    outcomes: domain.packageCount,
    sampled: domain.sample === undefined ? null : domain.listed,
    zopa: {
      count,
      share: share(count),
      byRound: context.rounds.map((accepts) => share(isAsAtFirst(accepts) ? count : zoneCount(survey, accepts))),
    },
    pareto: paretoOf(survey),
    ...solutionsOf(survey.inZone, context.columns),
    acceptedBy: Object.fromEntries(domain.parties.map(({ name }, party) => [name, share(bySet[1 << party] ?? 0)])),
    coalitions: coalitionsOf(domain, bySet),
    binding: bindingsOf(survey, context.lines, count),
    dominated: namedDominated(domain),
    opposition: oppositionOf(survey.inZone, survey.frontier) ?? null,
  };
}

function paretoOf({ domain, columns, excluded, frontier, inZone }: Survey): ParetoAnalysis {
  const all = excluded === undefined ? frontier : frontierOf(columns);
  return {
    vectors: frontier.rows.length,
    outcomes: packagesOf(frontier),
    inZopaVectors: inZone.rows.length,
    inZopaOutcomes: packagesOf(inZone),
    withRedLines: { vectors: all.rows.length, outcomes: packagesOf(all) },
    pairs: pairsOf(domain.parties.length).map(([a, b]) => {
      const parties = [at(domain.parties, a).name, at(domain.parties, b).name] as const;
      return { parties, ...pairCounts(at(columns, a), at(columns, b), frontier, excluded) };
    }),
  };
}

function pairsOf(count: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) pairs.push([a, b]);
  return pairs;
}

/** Sets of two and more, the smaller first, each size in the order of the parties. */
function coalitionsOf({ parties, listed }: Domain, bySet: Float64Array): TrackAnalysis['coalitions'] {
  return Array.from(bySet, (count, set) => {
    const members = parties.flatMap(({ name }, party) => ((set >> party) & 1 ? [name] : []));
    return { parties: members, count, share: count / listed };
  })
    .filter((coalition) => coalition.parties.length >= 2)
    .sort((a, b) => a.parties.length - b.parties.length);
}

function bindingsOf({ domain, signing }: Survey, lines: DealsContext['lines'], count: number): BindingAnalysis[] {
  return bindingOf(domain, signing, lines).map(({ party, what, line, gain }) => ({
    party: at(domain.parties, party).name,
    what,
    line: line ?? null,
    gain,
    count: count + gain,
    share: (count + gain) / domain.listed,
  }));
}

function namedDominated(domain: Domain): TrackAnalysis['dominated'] {
  return dominatedOptions(domain).map(({ issue, option, by }) => {
    const { name, options } = at(domain.issues, issue);
    return { issue: name, option: at(options, option), by: at(options, by) };
  });
}
