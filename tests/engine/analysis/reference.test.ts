import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oppositionOf } from '#engine/analysis/analyze-deals.ts';
import { type Candidates, candidatesOf, packagesOf, partyIndices } from '#engine/analysis/candidates.ts';
import { type Domain, optionsOfPackage, packageInRow } from '#engine/analysis/domain.ts';
import { egalitarianOf, lowestPoints, pointsAsShares } from '#engine/analysis/egalitarian.ts';
import { gainsOf } from '#engine/analysis/gains.ts';
import { kalaiSmorodinskyOf, leastShare } from '#engine/analysis/kalai-smorodinsky.ts';
import { leximin, type Shares } from '#engine/analysis/leximin.ts';
import { nashOf, nashProduct } from '#engine/analysis/nash.ts';
import { readDomain } from '#engine/analysis/read-domain.ts';
import { countsBySet, isInZone, type Signing } from '#engine/analysis/signing.ts';
import { surveyOf } from '#engine/analysis/survey.ts';
import { greatestWelfareOf, welfareOf } from '#engine/analysis/welfare.ts';
import { REFERENCE_FOLDER } from '../../support/reference.ts';

const isThere = existsSync(join(REFERENCE_FOLDER, 'reference.json'));

interface ReferenceSolution {
  readonly n_outcomes: number;
  readonly n_vectors: number;
  readonly utils: readonly (readonly number[])[];
  readonly outcomes: readonly (readonly number[])[];
  readonly indices: readonly number[];
  readonly value: number;
}

interface ReferenceCase {
  readonly case: string;
  readonly domain: string;
  readonly n_parties: number;
  readonly n_outcomes: number;
  readonly n_rational: number;
  readonly n_unique_utility_vectors: number;
  readonly u_max: readonly number[];
  readonly u_min: readonly number[];
  readonly reservation_effective: readonly number[];
  readonly pareto_vectors: number;
  readonly pareto_outcomes: number;
  readonly pareto_rational_vectors: number;
  readonly pareto_rational_outcomes: number;
  readonly nash: ReferenceSolution | null;
  readonly ks_leximin_ideal_rational: ReferenceSolution | null;
  readonly egalitarian_rational: ReferenceSolution | null;
  readonly egalitarian: ReferenceSolution;
  readonly max_welfare_rational: ReferenceSolution | null;
  readonly max_welfare: ReferenceSolution;
  readonly egalitarian_leximin: ReferenceSolution;
  readonly kalai_gain_maximin: ReferenceSolution | null;
  readonly kalai_gain_leximin: ReferenceSolution | null;
  readonly opposition: number | null;
}

const cases = isThere ? readCases() : [];

describe.skipIf(!isThere)('the analysis of the reference domains', () => {
  it('has all of them to compare with', () => {
    expect(cases).toHaveLength(38);
  });

  it.each(cases)('agrees exactly on $case', (expected) => {
    const { domain, frontier, inZone, signing } = surveyOf(domainOf(expected));
    const everything = candidatesOf(domain, frontier, () => true);

    expect(domain.packageCount).toBe(expected.n_outcomes);
    expect(countsBySet(signing).at(-1)).toBe(expected.n_rational);
    expect(differentPoints(domain)).toBe(expected.n_unique_utility_vectors);
    expect([frontier.rows.length, packagesOf(frontier)]).toEqual([expected.pareto_vectors, expected.pareto_outcomes]);
    expect([inZone.rows.length, packagesOf(inZone)]).toEqual([
      expected.pareto_rational_vectors,
      expected.pareto_rational_outcomes,
    ]);
    expectFloats(
      domain.parties.map(({ points }) => Number(points.walkAway) / Number(points.unit)),
      expected.reservation_effective,
    );
    expectFloats(
      extremes(domain, (a, b) => a > b),
      expected.u_max,
    );
    expectFloats(
      extremes(domain, (a, b) => a < b),
      expected.u_min,
    );

    expectSolution(inZone, nashOf(inZone), nashProduct, expected.nash);
    expectSolution(inZone, kalaiSmorodinskyOf(inZone), leastShare, expected.ks_leximin_ideal_rational);
    expectSolution(inZone, greatestWelfareOf(inZone), welfareOf, expected.max_welfare_rational);
    expectSolution(everything, greatestWelfareOf(everything), welfareOf, expected.max_welfare);
    expectSolution(inZone, egalitarianOf(inZone), lowestPoints, expected.egalitarian_rational);
    expectSolution(everything, egalitarianOf(everything), lowestPoints, expected.egalitarian);
    const all = partyIndices(domain);
    const leximinPoints = leximin(everything.rows.length, all, pointsAsShares(everything));
    expectSolution(everything, leximinPoints, lowestPoints, expected.egalitarian_leximin);
    const gains = gainsAsShares(inZone);
    const count = inZone.rows.length;
    expectSolution(inZone, leximin(count, all, gains, true), leastGain, expected.kalai_gain_maximin);
    expectSolution(inZone, leximin(count, all, gains), leastGain, expected.kalai_gain_leximin);
    expectOpposition(oppositionOf(inZone, frontier), expected.opposition);
    expectLowestFirst(domain, signing, inZone);
  });
});

function readCases(): ReferenceCase[] {
  // The reference writes infinities as Python does; no field that is compared has one.
  const text = readFileSync(join(REFERENCE_FOLDER, 'reference.json'), 'utf8').replace(
    /-?\bInfinity\b|\bNaN\b/g,
    'null',
  );
  return JSON.parse(text);
}

function domainOf({ domain, n_parties }: ReferenceCase): Domain {
  const read = readDomain(JSON.parse(readFileSync(join(REFERENCE_FOLDER, domain, 'domain.json'), 'utf8')), n_parties);
  if (!read.ok) throw new Error(read.faults.join(' '));
  return read.domain;
}

function expectSolution(
  candidates: Candidates,
  places: readonly number[],
  worth: (candidates: Candidates, place: number) => number,
  expected: ReferenceSolution | null,
): void {
  if (expected === null) {
    expect(places).toEqual([]);
    return;
  }
  const { domain, rows } = candidates;
  expect([places.length, packagesOf(candidates, places)]).toEqual([expected.n_vectors, expected.n_outcomes]);
  const first = rows[places[0]!]!;
  expect(packageInRow(domain, first)).toBe(Math.min(...expected.indices));
  expect(expected.outcomes).toContainEqual(optionsOfPackage(domain, first));
  expect(worth(candidates, places[0]!)).toBeCloseTo(expected.value, 9);
  const points = domain.parties.map((party) => party.points.near(first));
  expect(expected.utils.some((utils) => utils.every((util, party) => Math.abs(util - points[party]!) < 1e-9))).toBe(
    true,
  );
}

/** Gains over the walk-aways, compared as they are (Kalai's proportional solution). */
function gainsAsShares({ domain, rows }: Candidates): Shares {
  const gains = gainsOf({ domain });
  return {
    near: (place, party) => gains.nearOf(rows[place]!, party),
    exact: (place, party) => ({
      over: gains.partsOf(rows[place]!, party),
      under: domain.parties[party]!.points.unit,
    }),
  };
}

function leastGain({ domain, rows }: Candidates, place: number): number {
  const gains = gainsOf({ domain });
  return Math.min(...domain.parties.map((_, party) => gains.nearOf(rows[place]!, party)));
}

function expectOpposition(found: number | undefined, expected: number | null): void {
  if (expected === null) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(expected, 9);
}

/** Of packages with the same points, the frontier names the first. */
function expectLowestFirst(domain: Domain, signing: Signing, { rows }: Candidates): void {
  for (const row of rows) {
    expect(isInZone(signing, row)).toBe(true);
    const isSame = (other: number) => domain.parties.every(({ ranks }) => ranks[other] === ranks[row]);
    expect(domain.parties[0]!.ranks.findIndex((_, other) => isSame(other))).toBe(row);
  }
}

function expectFloats(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((each, index) => {
    expect(each).toBeCloseTo(expected[index]!, 12);
  });
}

function extremes({ parties, listed }: Domain, isBetter: (a: number, b: number) => boolean): number[] {
  return parties.map(({ ranks, points }) => {
    let best = 0;
    for (let row = 1; row < listed; row += 1) if (isBetter(ranks[row]!, ranks[best]!)) best = row;
    return points.near(best);
  });
}

function differentPoints({ parties, listed }: Domain): number {
  const seen = new Set<string>();
  for (let row = 0; row < listed; row += 1) seen.add(parties.map(({ ranks }) => ranks[row]).join());
  return seen.size;
}
