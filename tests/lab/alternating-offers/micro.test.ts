import { describe, expect, it } from 'vitest';
import { matterOf } from '#lab/alternating-offers/matter-of.ts';
import { MICRO } from '#lab/alternating-offers/micro.ts';
import type { Negotiator, TurnAction } from '#lab/alternating-offers/negotiator.ts';
import { runAlternatingOffers } from '#lab/alternating-offers/run-alternating-offers.ts';
import { smallDomain } from '../../support/domains.ts';

const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
const pie = matterOf(
  smallDomain({ reservation: 0.3, points: [shares] }, { reservation: 0.3, points: [shares.map((s) => 1 - s)] }),
);
const stubborn: Negotiator = { name: 'stubborn', sit: () => () => 0 };
const offersOf = (deeds: readonly TurnAction[], party: number) =>
  deeds.filter((deed) => deed.party === party && deed.kind === 'offer').map(({ outcome }) => outcome);

describe('MiCRO', () => {
  it('meets itself in the middle, one outcome at a time, whoever began going the last step', () => {
    const { ending, outcome, deeds } = runAlternatingOffers(pie, [MICRO, MICRO], 10);
    expect([ending, outcome]).toEqual(['agreed', 2]);
    expect(offersOf(deeds, 0)).toEqual([5, 4, 3]);
    expect(offersOf(deeds, 1)).toEqual([0, 1, 2]);
  });

  it('goes one step further than whoever stands still, and then repeats itself', () => {
    const { ending, deeds } = runAlternatingOffers(pie, [MICRO, stubborn], 6);
    expect(ending).toBe('out of time');
    expect(offersOf(deeds, 0)).toEqual([5, 4, 5, 4, 5, 4]);
  });

  it('never goes below its reservation', () => {
    // Different offers every time, all bad for the first party.
    const wide = matterOf(
      smallDomain(
        { reservation: 0.5, points: [[1, 0.6, 0.4, 0.3, 0.2, 0.1]] },
        { reservation: 0, points: [[0, 0, 1, 1, 1, 1]] },
      ),
    );
    const roaming: Negotiator = {
      name: 'roaming',
      sit:
        () =>
        ({ round }) =>
          2 + (round % 4),
    };
    const { ending, deeds } = runAlternatingOffers(wide, [MICRO, roaming], 8);
    expect(ending).toBe('out of time');
    expect(new Set(offersOf(deeds, 0))).toEqual(new Set([0, 1]));
  });
});
