import { describe, expect, it } from 'vitest';
import { pairCounts } from '#engine/analysis/analyze-deals.ts';
import { analyzeDomain } from '#engine/analysis/analyze-domain.ts';
import type { Domain } from '#engine/analysis/domain.ts';
import { dominatedOptions } from '#engine/analysis/dominated-options.ts';
import { frontierOf, frontierSteps } from '#engine/analysis/frontier-of.ts';
import { smallDomain } from '../../support/domains.ts';

/** Numbers that look drawn and are always the same. */
function drawnNumbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
}

/** Columns of ranks: few different ones, so that many rows are equal, or many. */
function columnsOf(parties: number, rows: number, most: number): Int32Array[] {
  const draw = drawnNumbers(parties * rows + most);
  return Array.from({ length: parties }, () => Int32Array.from({ length: rows }, () => draw(most)));
}

function marksOn(rows: number, share: number): Uint8Array {
  const draw = drawnNumbers(rows);
  return Uint8Array.from({ length: rows }, () => Number(draw(99) < share));
}

/** Row by row: the first row of all points that no other row dominates, and how many rows have them. */
function slowFrontier(columns: readonly Int32Array[], excluded?: Uint8Array): [row: number, count: number][] {
  const size = columns[0]?.length ?? 0;
  const allowed = Array.from({ length: size }, (_, row) => row).filter((row) => (excluded?.[row] ?? 0) === 0);
  const byPoints = new Map<string, [row: number, count: number]>();
  for (const row of allowed) {
    const points = columns.map((column) => column[row]).join();
    const found = byPoints.get(points);
    if (found === undefined) byPoints.set(points, [row, 1]);
    else found[1] += 1;
  }
  const kinds = [...byPoints.values()];
  return kinds.filter(
    ([row]) =>
      !kinds.some(([other]) => other !== row && columns.every((column) => (column[other] ?? 0) >= (column[row] ?? 0))),
  );
}

/** More rows than are all compared with one another. */
const MANY = 20_000;

describe('of a table with many rows,', () => {
  it.each([
    [3, 12],
    [3, 4000],
    [4, 6],
    [4, 200],
    [5, 3],
    [8, 2],
  ])('the frontier of %i parties with ranks up to %i is what comparing all rows gives', (parties, most) => {
    const columns = columnsOf(parties, MANY, most);
    for (const excluded of [undefined, marksOn(MANY, 40)]) {
      const found = frontierOf(columns, excluded);
      const pairs = Array.from(found.rows, (row, place) => [row, found.counts[place]]);
      expect(pairs).toEqual(slowFrontier(columns, excluded));
    }
  });

  it('the frontier is found in steps', () => {
    const columns = columnsOf(4, 3 * MANY, 900);
    expect([...frontierSteps(columns)].length).toBeGreaterThan(3);
  });

  it('the frontier of each two of several parties is counted from the frontier of all', () => {
    const columns = columnsOf(4, MANY, 60);
    for (const excluded of [undefined, marksOn(MANY, 70)]) {
      const frontier = frontierOf(columns, excluded);
      for (const [first, second] of [[0, 1] as const, [1, 3] as const, [2, 0] as const]) {
        const two = [columns[first] ?? new Int32Array(0), columns[second] ?? new Int32Array(0)] as const;
        const slow = slowFrontier(two, excluded);
        expect(pairCounts(...two, frontier, excluded)).toEqual({
          vectors: slow.length,
          outcomes: slow.reduce((sum, [, count]) => sum + count, 0),
        });
      }
    }
  });
});

/** By the definition: for all the rest, at least as good for everybody, and at some rest better for somebody. */
function slowDominated(domain: Domain): ReturnType<typeof dominatedOptions> {
  const sizes = domain.issues.map(({ options }) => options.length);
  const strides = sizes.map((_, issue) => sizes.slice(issue + 1).reduce((product, size) => product * size, 1));
  const rows = Array.from({ length: domain.listed }, (_, row) => row);
  return sizes.flatMap((size, issue) => {
    const stride = strides[issue] ?? 1;
    const options = Array.from({ length: size }, (_, option) => option);
    const withOption = (option: number) => rows.filter((row) => Math.floor(row / stride) % size === option);
    return options.flatMap((option) => {
      if (withOption(option).every((row) => domain.barred?.[row] === 1)) return [];
      const by = options.find((other) => {
        if (other === option) return false;
        const gains = withOption(option).flatMap((row) => {
          const instead = row + (other - option) * stride;
          return domain.parties.flatMap(({ points, forbidden }) => [
            Number(points.of(instead) - points.of(row)),
            (forbidden?.[row] ?? 0) - (forbidden?.[instead] ?? 0),
          ]);
        });
        return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
      });
      return by === undefined ? [] : [{ issue, option, by }];
    });
  });
}

describe('options that no party wants', () => {
  it('are those that another one is better than whatever else is agreed', () => {
    let found = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const draw = drawnNumbers(seed);
      const points = () => [3, 2, 3].map((size) => Array.from({ length: size }, () => draw(3)));
      const drawn = smallDomain(
        { reservation: 0, points: points() },
        { reservation: 0, points: points() },
        { reservation: 0, points: points() },
      );
      const domain = {
        ...drawn,
        parties: drawn.parties.map((party, place) =>
          place === 0 ? { ...party, forbidden: Uint8Array.from({ length: 18 }, () => draw(1)) } : party,
        ),
      };
      for (const each of [drawn, domain]) {
        expect(dominatedOptions(each)).toEqual(slowDominated(each));
        found += slowDominated(each).length;
      }
    }
    expect(found).toBeGreaterThan(20);
  });
});

describe('opposition', () => {
  it('is measured against the most that each has in any package', () => {
    const domain = smallDomain(
      { reservation: 0, points: [[10, 0, 4]] },
      { reservation: 0, points: [[0, 10, 4]] },
      { reservation: 5, points: [[5, 5, 1]] },
    );
    // In the zone are the first two; each gives one of the first two parties nothing of its 10.
    expect(analyzeDomain(domain).tracks[0]?.opposition).toBe(1);
  });
});
