import { at } from '../model/at.ts';
import { bindingOf } from './binding.ts';
import { bestRows, type Candidates, packagesOf } from './candidates.ts';
import { type Domain, optionsOfPackage, packageInRow } from './domain.ts';
import { dominatedOptions } from './dominated-options.ts';
import { egalitarianOf, lowestPoints } from './egalitarian.ts';
import type { Frontier } from './frontier.ts';
import { frontierOf } from './frontier-of.ts';
import { kalaiSmorodinskyOf, leastShare } from './kalai-smorodinsky.ts';
import { nashOf, nashProduct } from './nash.ts';
import { pairFrontier } from './pair-frontier.ts';
import type { BindingAnalysis, ParetoAnalysis, SolutionAnalysis, TrackAnalysis } from './scenario-analysis.ts';
import { countsBySet } from './signing.ts';
import { type Survey, surveyOf } from './survey.ts';
import { greatestWelfareOf, welfareOf } from './welfare.ts';
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

/**
 * Returns the opposition: the least distance of a candidate from the point where each party has its maximum, as shares
 * of the maxima (as in Genius and NegMAS; not divided by the root of the number of parties). `undefined` without
 * candidates, or if a maximum is not above 0.
 * @param candidates the frontier within the zone.
 * @param frontier the whole frontier: all maxima are on it.
 */
export function oppositionOf(candidates: Candidates, frontier: Frontier): number | undefined {
  const { domain, rows } = candidates;
  const most = bestRows({ ...frontier, domain }).map((best, party) =>
    best === -1 ? 0 : at(domain.parties, party).points.near(best),
  );
  if (rows.length === 0 || !most.every((each) => each > 0)) return undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < rows.length; place += 1) {
    let squares = 0;
    for (let party = 0; party < most.length; party += 1) {
      const lack = 1 - domain.parties[party]!.points.near(rows[place]!) / most[party]!;
      squares += lack * lack;
    }
    least = Math.min(least, squares);
  }
  return Math.sqrt(least);
}

/** The Pareto frontier of two of several parties: how many different points it has, and how many packages have them. */
interface PairCounts {
  readonly vectors: number;
  readonly outcomes: number;
}

/**
 * Counts it from the frontier of all parties: of the packages with the same points of the two, one that is best for the
 * others is on that.
 * @param first by row: compact ranks of one of the two, as in `second` of the other.
 * @param frontier of all parties.
 * @param excluded by row: not 0 where it is left out of both frontiers; absent, none is.
 */
export function pairCounts(
  first: Int32Array,
  second: Int32Array,
  { rows }: Frontier,
  excluded: Uint8Array | undefined,
): PairCounts {
  const onAll = { first: rows.map((row) => first[row]!), second: rows.map((row) => second[row]!) };
  const pair = pairFrontier(onAll.first, onAll.second);
  const beside = new Int32Array(onAll.first.reduce((most, rank) => Math.max(most, rank), 0) + 1).fill(-1);
  for (const place of pair.rows) beside[onAll.first[place]!] = onAll.second[place]!;
  return { vectors: pair.rows.length, outcomes: packagesBeside(first, second, beside, excluded) };
}

/** The packages whose second rank is the one beside their first. */
function packagesBeside(
  first: Int32Array,
  second: Int32Array,
  beside: Int32Array,
  excluded: Uint8Array | undefined,
): number {
  let count = 0;
  for (let row = 0; row < first.length; row += 1) {
    if (excluded !== undefined && excluded[row] !== 0) continue;
    if (beside[first[row]!] === second[row]) count += 1;
  }
  return count;
}

/** A party whose points are told. */
interface PartyColumn {
  readonly name: string;
  readonly near: (row: number) => number;
}

/** The four solutions within the zone, null where it is empty. */
function solutionsOf(
  inZone: Candidates,
  columns: readonly PartyColumn[],
): Pick<TrackAnalysis, 'nash' | 'kalaiSmorodinsky' | 'egalitarian' | 'welfare'> {
  const told = (places: readonly number[], worth: (inZone: Candidates, place: number) => number) =>
    solutionOf(inZone, places, columns, worth);
  const welfare = told(greatestWelfareOf(inZone), welfareOf);
  return {
    nash: told(nashOf(inZone), nashProduct),
    kalaiSmorodinsky: told(kalaiSmorodinskyOf(inZone), leastShare),
    egalitarian: told(egalitarianOf(inZone), lowestPoints),
    welfare: welfare && { ...welfare, total: welfare.value },
  };
}

function solutionOf(
  inZone: Candidates,
  places: readonly number[],
  columns: readonly PartyColumn[],
  worth: (inZone: Candidates, place: number) => number,
): SolutionAnalysis | null {
  const first = places[0];
  if (first === undefined) return null;
  const { domain, rows } = inZone;
  const row = at(rows, first);
  const index = packageInRow(domain, row);
  const options = optionsOfPackage(domain, index);
  const outcomes = packagesOf(inZone, places);
  return {
    points: Object.fromEntries(columns.map(({ name, near }) => [name, near(row)])),
    package: Object.fromEntries(
      domain.issues.map((issue, place) => [issue.name, at(issue.options, at(options, place))]),
    ),
    index,
    ties: outcomes - 1,
    outcomes,
    vectors: places.length,
    value: worth(inZone, first),
  };
}
