import { describe, expect, it } from 'vitest';
import { analyzeDomain } from '#engine/analysis/analyze-domain.ts';
import { smallDomain } from '../../support/domains.ts';

/** One party after the other, an issue each has its own mind about: points of one issue's values. */
const oneIssue = (reservation: number | null, ...points: number[]) => ({ reservation, points: [points] });

describe('the analysis of a domain', () => {
  // The nine packages are (first, second): (0,8) (1,6) (3,5) (4,4) (5,2) (8,1) (4,4) (2,2) (3,4).
  const split = smallDomain(oneIssue(2, 0, 1, 3, 4, 5, 8, 4, 2, 3), oneIssue(2, 8, 6, 5, 4, 2, 1, 4, 2, 4));
  const [track] = analyzeDomain(split).tracks;

  it('counts the packages that all sign', () => {
    // 2, 3, 4, 6, 7, 8: both have at least 2.
    expect(track?.zopa).toEqual({ count: 6, share: 6 / 9, byRound: [6 / 9] });
    // The first also signs the one with 8, the second the two that leave the first less than 2, and that with 2.
    expect(track?.acceptedBy).toEqual({ p1: 7 / 9, p2: 8 / 9 });
    expect(track?.coalitions).toEqual([{ parties: ['p1', 'p2'], count: 6, share: 6 / 9 }]);
  });

  it('finds the frontier, equal points counted as one vector and two outcomes', () => {
    // Dominated are (2,2) and (3,4).
    expect(track?.pareto).toMatchObject({ vectors: 6, outcomes: 7, inZopaVectors: 3, inZopaOutcomes: 4 });
    expect(track?.pareto.pairs).toEqual([{ parties: ['p1', 'p2'], vectors: 6, outcomes: 7 }]);
  });

  it('finds the Nash solution, and says that another package is as good', () => {
    // Gains over 2: (1,3) (2,2) (3,0); products 3, 4, 0.
    expect(track?.nash).toEqual({
      points: { p1: 4, p2: 4 },
      package: { 'issue-0': 'value-3' },
      index: 3,
      ties: 1,
      outcomes: 2,
      vectors: 1,
      value: 4,
    });
  });

  it('finds equal shares of the ideal, the best for the worst off, and the greatest sum', () => {
    // Ideal gains are 3 and 3; shares (1/3,1) (2/3,2/3) (1,0).
    expect(track?.kalaiSmorodinsky).toMatchObject({ index: 3, value: 2 / 3, ties: 1 });
    expect(track?.egalitarian).toMatchObject({ index: 3, value: 4, ties: 1 });
    // Sums: 8, 8 (twice), 7.
    expect(track?.welfare).toMatchObject({ index: 2, total: 8, ties: 2, vectors: 2 });
  });

  it('measures how far the best deal is from what each could have at most', () => {
    // Maxima 8 and 8: (3,5) lacks 5/8 and 3/8, (4,4) lacks 1/2 and 1/2.
    expect(track?.opposition).toBeCloseTo(Math.sqrt(0.5), 12);
  });

  it('says whose walk-away binds most', () => {
    // Without the second's, (8,1) is signed too; without the first's, (0,8) and (1,6).
    expect(track?.binding).toEqual([
      { party: 'p1', what: 'walkAway', line: null, gain: 2, count: 8, share: 8 / 9 },
      { party: 'p2', what: 'walkAway', line: null, gain: 1, count: 7, share: 7 / 9 },
    ]);
  });

  it('names no solution where nothing can be agreed', () => {
    const [hopeless] = analyzeDomain(smallDomain(oneIssue(5, 4, 6), oneIssue(5, 6, 4))).tracks;
    expect(hopeless).toMatchObject({
      zopa: { count: 0, share: 0 },
      pareto: { vectors: 2, inZopaVectors: 0 },
      nash: null,
      kalaiSmorodinsky: null,
      egalitarian: null,
      welfare: null,
      opposition: null,
    });
  });

  it('leaves a party out of the shares of the ideal that can gain nothing', () => {
    // The second is at its walk-away whatever is agreed; all products are 0.
    const [stuck] = analyzeDomain(smallDomain(oneIssue(1, 2, 4), oneIssue(3, 3, 3))).tracks;
    expect(stuck?.kalaiSmorodinsky).toMatchObject({ index: 1, value: 1 });
    expect(stuck?.nash).toMatchObject({ index: 1, value: 0, ties: 0 });
  });

  it('lets a party without a reservation accept the worst', () => {
    const [free] = analyzeDomain(smallDomain(oneIssue(null, 2, 4), oneIssue(3, 3, 3))).tracks;
    expect(free?.acceptedBy).toEqual({ p1: 1, p2: 1 });
  });

  it('finds options that another one makes pointless', () => {
    const points = [
      [0, 2, 2],
      [1, 0],
    ];
    const others = [
      [1, 1, 3],
      [0, 1],
    ];
    const [track] = analyzeDomain(smallDomain({ reservation: 0, points }, { reservation: 0, points: others })).tracks;
    expect(track?.dominated).toEqual([
      { issue: 'issue-0', option: 'value-0', by: 'value-1' },
      { issue: 'issue-0', option: 'value-1', by: 'value-2' },
    ]);
  });

  it('tells thirds from their decimals', () => {
    // 1/3 + 1/3 + 1/3 is 1; three times 0.3333333333333333 is less; as floats the sums are equal.
    const thirds = smallDomain(
      { reservation: '1', points: [['1/3', '0.3333333333333333'], ['1/3'], ['1/3']] },
      { reservation: 0, points: [[1, 1], [1], [1]] },
    );
    const [track] = analyzeDomain(thirds).tracks;
    expect(track?.zopa.count).toBe(1);
    expect(track?.pareto).toMatchObject({ vectors: 1, outcomes: 1 });
  });

  it('compares sums beyond the digits of a float', () => {
    // Sums of 10^30 that differ by 1, against 1 for the other.
    const great = `1${'0'.repeat(30)}`;
    const [track] = analyzeDomain(
      smallDomain(
        {
          reservation: great,
          points: [
            [great, `1${'0'.repeat(29)}1`],
            [0, 1],
          ],
        },
        {
          reservation: 0,
          points: [
            [1, 0],
            [1, 0],
          ],
        },
      ),
    ).tracks;
    expect(track?.pareto).toMatchObject({ vectors: 3, outcomes: 4 });
    // What one gains the other loses: every sum is 10^30 + 2.
    expect(track?.welfare).toMatchObject({ index: 0, vectors: 3, outcomes: 4 });
    expect(track?.zopa.count).toBe(4);
  });
});
