import { describe, expect, it } from 'vitest';
import { matterOf } from '#lab/alternating-offers/matter-of.ts';
import { ACCEPT, type Choice, LEAVE, type Negotiator, NOTHING } from '#lab/alternating-offers/negotiator.ts';
import { runAlternatingOffers } from '#lab/alternating-offers/run-alternating-offers.ts';
import { smallDomain } from '../../support/domains.ts';

const party = (...points: number[]) => ({ reservation: 0, points: [points] });
const three = matterOf(smallDomain(party(1, 0.5, 0), party(0, 0.5, 1), party(0, 1, 0)));
const two = matterOf(smallDomain(party(1, 0.5, 0), party(0, 0.5, 1)));

/** Makes these choices, then repeats the last. */
const script = (...choices: Choice[]): Negotiator => ({
  name: 'script',
  sit: () => {
    let next = 0;
    return () => choices[Math.min(next++, choices.length - 1)] ?? LEAVE;
  },
});

describe('alternating offers', () => {
  it('end in agreement when all others accept in a row', () => {
    const run = runAlternatingOffers(three, [script(1), script(ACCEPT), script(ACCEPT)], 5);
    expect(run).toMatchObject({ ending: 'agreed', outcome: 1, round: 0 });
    expect(run.deeds.map(({ party, kind }) => [party, kind])).toEqual([
      [0, 'offer'],
      [1, 'accept'],
      [2, 'accept'],
    ]);
  });

  it('start counting again with a counter-offer', () => {
    const run = runAlternatingOffers(three, [script(0, ACCEPT), script(ACCEPT), script(2, 0)], 5);
    expect(run).toMatchObject({ ending: 'agreed', outcome: 2, round: 1 });
  });

  it('end without agreement when time runs out', () => {
    const run = runAlternatingOffers(two, [script(0), script(2)], 7);
    expect(run).toMatchObject({ ending: 'out of time', outcome: NOTHING, round: 7 });
    expect(run.deeds).toHaveLength(14);
  });

  it('end without agreement when a party leaves', () => {
    expect(runAlternatingOffers(two, [script(0), script(LEAVE)], 7)).toMatchObject({
      ending: 'left',
      outcome: NOTHING,
    });
  });

  it('show each party the time, the offer on the table and all deeds', () => {
    const seen: unknown[] = [];
    const watcher: Negotiator = {
      name: 'watcher',
      sit:
        () =>
        ({ round, time, offer, deeds }) => {
          seen.push([round, time, offer, deeds.length]);
          return 2;
        },
    };
    runAlternatingOffers(two, [script(0), watcher], 3);
    expect(seen).toEqual([
      [0, 0.25, 0, 1],
      [1, 0.5, 0, 3],
      [2, 0.75, 0, 5],
    ]);
  });

  it.each([
    ['accepts before there is an offer', script(ACCEPT)],
    ['offers what does not exist', script(3)],
    ['offers half an outcome', script(0.5)],
    ['says nothing that the protocol has', script(Number.NaN)],
  ])('refuse a negotiator that %s', (_, negotiator) => {
    expect(() => runAlternatingOffers(two, [negotiator, script(0)], 3)).toThrow(RangeError);
  });

  it('refuse a table where a seat is empty', () => {
    expect(() => runAlternatingOffers(three, [script(0), script(0)], 3)).toThrow(RangeError);
  });
});
