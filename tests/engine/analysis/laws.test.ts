import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packagesOf } from '#engine/analysis/candidates.ts';
import type { Domain } from '#engine/analysis/domain.ts';
import { egalitarianOf } from '#engine/analysis/egalitarian.ts';
import { kalaiSmorodinskyOf } from '#engine/analysis/kalai-smorodinsky.ts';
import { nashOf } from '#engine/analysis/nash.ts';
import { countsBySet } from '#engine/analysis/signing.ts';
import { surveyOf } from '#engine/analysis/survey.ts';
import { greatestWelfareOf } from '#engine/analysis/welfare.ts';
import { smallDomain } from '../../support/domains.ts';

/** Few different numbers, so that ties are common; some so fine that they cannot be a float's whole number. */
const points = fc.oneof(
  fc.integer({ min: -3, max: 6 }),
  fc.constantFrom('1/3', '2/3', '0.1', '0.30000000000000004', '1e-20', '12345678901234567890/7'),
);

const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 });

/** Domains of 2 to 8 parties, some with red lines. */
const domains: fc.Arbitrary<Domain> = fc.tuple(sizes, fc.integer({ min: 2, max: 8 })).chain(([issues, count]) => {
  const packages = issues.reduce((product, size) => product * size, 1);
  const party = fc.record({
    reservation: fc.oneof(fc.integer({ min: -4, max: 8 }), fc.constant('1/3'), fc.constant(null)),
    points: fc.tuple(...issues.map((size) => fc.array(points, { minLength: size, maxLength: size }))),
  });
  const lines = fc.option(fc.uint8Array({ min: 0, max: 1, minLength: packages, maxLength: packages }), {
    nil: undefined,
    freq: 3,
  });
  const many = { minLength: count, maxLength: count };
  return fc
    .tuple(fc.array(party, many), fc.array(lines, many), lines)
    .map(([parties, forbidden, barred]) => withRedLines(smallDomain(...parties), forbidden, barred));
});

function withRedLines(
  domain: Domain,
  forbidden: readonly (Uint8Array | undefined)[],
  barred: Uint8Array | undefined,
): Domain {
  return {
    ...domain,
    barred,
    parties: domain.parties.map((party, index) => ({ ...party, forbidden: forbidden[index] })),
  };
}

/** Whether nobody can sign the package in a row, or somebody's red line rules it out. */
function isRuledOut({ parties, barred }: Domain, row: number): boolean {
  return barred?.[row] === 1 || parties.some(({ forbidden }) => forbidden?.[row] === 1);
}

/** Everything by brute force, in whole numbers of one unit that all parties share. */
function bruteForce(domain: Domain) {
  const shared = domain.parties.reduce((unit, party) => unit * party.points.unit, 1n);
  const rows = Array.from({ length: domain.listed }, (_, row) => row);
  const worth = (row: number) => domain.parties.map(({ points: { of, unit } }) => of(row) * (shared / unit));
  const walkAways = domain.parties.map(({ points: { walkAway, unit } }) => walkAway * (shared / unit));
  const table = rows.map(worth);
  const allowed = rows.filter((row) => !isRuledOut(domain, row));
  const zone = allowed.filter((row) => table[row]!.every((each, party) => each >= walkAways[party]!));
  const dominates = (a: number, b: number) =>
    table[a]!.every((each, party) => each >= table[b]![party]!) &&
    table[a]!.some((each, party) => each > table[b]![party]!);
  const frontier = allowed.filter((row) => !allowed.some((other) => dominates(other, row)));
  const gains = (row: number) => table[row]!.map((each, party) => each - walkAways[party]!);
  return { table, allowed, zone, frontier, gains, dominates };
}

function bestOf<T>(rows: readonly number[], worth: (row: number) => T, isMore: (a: T, b: T) => boolean): number[] {
  return rows.filter((row) => !rows.some((other) => isMore(worth(other), worth(row))));
}

const ascending = (a: bigint, b: bigint) => Number(a > b) - Number(a < b);
const least = (numbers: readonly bigint[]) => [...numbers].sort(ascending)[0]!;
const greatest = (numbers: readonly bigint[]) => [0n, ...numbers].sort(ascending)[numbers.length]!;
const product = (numbers: readonly bigint[]) => numbers.reduce((all, each) => all * each, 1n);
const total = (numbers: readonly bigint[]) => numbers.reduce((all, each) => all + each, 0n);

/** Whether the first list, in ascending order, comes later in the dictionary than the second. */
function isLeximinMore(a: readonly bigint[], b: readonly bigint[]): boolean {
  const order = (list: readonly bigint[]) => [...list].sort(ascending);
  const [first, second] = [order(a), order(b)];
  const place = first.findIndex((each, index) => each !== second[index]);
  return place !== -1 && first[place]! > second[place]!;
}

const check = (law: (domain: Domain) => void) => fc.assert(fc.property(domains, law), { numRuns: 300 });

describe('whatever the domain,', () => {
  it('the zone and what each coalition signs are what counting gives', () => {
    check((domain) => {
      const { zone } = bruteForce(domain);
      const counts = countsBySet(surveyOf(domain).signing);
      expect(counts.at(-1)).toBe(zone.length);
      const alone = (party: number) => {
        const { points: own, forbidden } = domain.parties[party]!;
        const signs = (row: number) =>
          domain.barred?.[row] !== 1 && forbidden?.[row] !== 1 && own.of(row) >= own.walkAway;
        return Array.from({ length: domain.listed }, (_, row) => row).filter(signs);
      };
      const both = alone(0).filter((row) => alone(1).includes(row));
      expect([counts[1], counts[2], counts[3]]).toEqual([alone(0).length, alone(1).length, both.length]);
    });
  });

  it('ranks are in the order of the exact points', () => {
    check(({ parties, listed }) => {
      for (const { ranks, accepts, points: own } of parties) {
        for (let row = 0; row < listed; row += 1) {
          expect(ranks[row]! >= accepts).toBe(own.of(row) >= own.walkAway);
          const before = Math.max(0, row - 1);
          expect(Math.sign(ranks[row]! - ranks[before]!)).toBe(
            Number(own.of(row) > own.of(before)) - Number(own.of(row) < own.of(before)),
          );
        }
      }
    });
  });

  it('the frontier holds the packages that nothing dominates, each different points once', () => {
    check((domain) => {
      const { frontier, table } = bruteForce(domain);
      const found = surveyOf(domain).frontier;
      expect(packagesOf(found)).toBe(frontier.length);
      const first = frontier.filter((row) => row === frontier.find((other) => `${table[other]}` === `${table[row]}`));
      expect([...found.rows]).toEqual(first);
    });
  });

  it('the Nash solution has the greatest product of gains within the zone', () => {
    check((domain) => {
      const { zone, frontier, gains } = bruteForce(domain);
      const efficient = zone.filter((row) => frontier.includes(row));
      const best = bestOf(
        efficient,
        (row) => product(gains(row)),
        (a, b) => a > b,
      );
      const { inZone } = surveyOf(domain);
      expect(packagesOf(inZone, nashOf(inZone))).toBe(best.length);
      expect(nashOf(inZone).map((place) => inZone.rows[place])).toEqual(
        best.filter((row) => inZone.rows.includes(row)),
      );
    });
  });

  it('the Kalai-Smorodinsky solution is the leximin of shares of the ideal within the whole zone', () => {
    check((domain) => {
      const { zone, gains } = bruteForce(domain);
      const ideal = domain.parties.map((_, party) => greatest(zone.map((row) => gains(row)[party]!)));
      const shared = product(ideal.filter((most) => most > 0n));
      const shares = (row: number) =>
        gains(row).flatMap((gain, party) => (ideal[party]! > 0n ? [(gain * shared) / ideal[party]!] : []));
      const best = bestOf(zone, shares, isLeximinMore);
      const { inZone } = surveyOf(domain);
      const found = kalaiSmorodinskyOf(inZone);
      expect(packagesOf(inZone, found)).toBe(best.length);
      expect(found.map((place) => inZone.rows[place])[0]).toBe(best[0]);
    });
  });

  it('no package of the zone has a greater sum or a better-off worst-off than those named', () => {
    check((domain) => {
      const { zone, table } = bruteForce(domain);
      const { inZone } = surveyOf(domain);
      const sums = greatestWelfareOf(inZone).map((place) => total(table[inZone.rows[place]!]!));
      const leasts = egalitarianOf(inZone).map((place) => least(table[inZone.rows[place]!]!));
      expect(sums.length > 0).toBe(zone.length > 0);
      for (const row of zone) {
        expect(sums.every((sum) => sum >= total(table[row]!))).toBe(true);
        expect(leasts.every((each) => each >= least(table[row]!))).toBe(true);
      }
    });
  });
});
