import { describe, expect, it } from 'vitest';
import { matterOf } from '#lab/alternating-offers/matter-of.ts';
import { runAlternatingOffers } from '#lab/alternating-offers/run-alternating-offers.ts';
import { BOULWARE, CONCEDER, concededAt, type Exponent, LINEAR } from '#lab/alternating-offers/time-dependent.ts';
import { smallDomain } from '../../support/domains.ts';

/** One pie in `slices` equal slices, for two: what one has, the other has not. */
function pie(slices: number, first = 0, second = 0) {
  const shares = Array.from({ length: slices + 1 }, (_, share) => share / slices);
  return matterOf(
    smallDomain({ reservation: first, points: [shares] }, { reservation: second, points: [shares.map((s) => 1 - s)] }),
  );
}

describe('the share conceded', () => {
  it.each<[Exponent, number]>([
    [4, 0.00390625],
    [2, 0.0625],
    [1, 0.25],
    [0.5, 0.5],
    [0.25, Math.sqrt(0.5)],
  ])('with exponent %d is %d after a quarter of the time', (exponent, share) => {
    expect(concededAt(0.25, exponent)).toBe(share);
  });
});

describe('time-dependent negotiators', () => {
  it('meet in the middle where both give way evenly', () => {
    expect(runAlternatingOffers(pie(10), [LINEAR, LINEAR], 99)).toMatchObject({ ending: 'agreed', outcome: 5 });
  });

  it.each([
    ['Boulware', 'Linear', BOULWARE, LINEAR],
    ['Linear', 'Conceder', LINEAR, CONCEDER],
    ['Boulware', 'Conceder', BOULWARE, CONCEDER],
  ])('that hold out have more of a pie than those who give way: %s against %s', (_, __, firm, soft) => {
    const first = runAlternatingOffers(pie(100), [firm, soft], 100);
    const second = runAlternatingOffers(pie(100), [soft, firm], 100);
    expect(first.outcome).toBeGreaterThan(50);
    expect(second.outcome).toBeLessThan(50);
  });

  it('do not go below their reservation', () => {
    const run = runAlternatingOffers(pie(10, 0.6, 0.6), [LINEAR, LINEAR], 50);
    expect(run.ending).toBe('out of time');
    for (const { party, outcome } of run.deeds) {
      if (party === 0) expect(outcome).toBeGreaterThanOrEqual(6);
      else expect(outcome).toBeLessThanOrEqual(4);
    }
  });

  it('leave where nothing is worth their reservation', () => {
    expect(runAlternatingOffers(pie(10, 2), [LINEAR, LINEAR], 50).ending).toBe('left');
  });

  it('offer the worst outcome that reaches the target, of equals the first', () => {
    const matter = matterOf(
      smallDomain({ reservation: 0, points: [[0, 1, 0.5, 0.5]] }, { reservation: 0, points: [[1, 0, 0, 0]] }),
    );
    // Targets 0.75, 0.5 and 0.25: only the best reaches the first.
    const offers = runAlternatingOffers(matter, [LINEAR, BOULWARE], 3).deeds.filter(({ party }) => party === 0);
    expect(offers.map(({ outcome }) => outcome)).toEqual([1, 2, 2]);
  });
});
