import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MICRO } from '#lab/alternating-offers/micro.ts';
import { READER } from '#lab/alternating-offers/reader.ts';
import { runAlternatingOffers } from '#lab/alternating-offers/run-alternating-offers.ts';
import { BOULWARE, CONCEDER, LINEAR } from '#lab/alternating-offers/time-dependent.ts';
import { TIT_FOR_TAT } from '#lab/alternating-offers/tit-for-tat.ts';
import { ownSheet } from '#lab/boa/own-sheet.ts';
import { matters } from '../../support/matters.ts';

const ALL = [BOULWARE, LINEAR, CONCEDER, TIT_FOR_TAT, MICRO, READER];
const company = fc.array(fc.constantFrom(...ALL), { minLength: 4, maxLength: 4 });
const rounds = fc.integer({ min: 1, max: 25 });

describe('negotiators in alternating offers', () => {
  it('never offer or accept what is below their reservation or across a red line', () => {
    fc.assert(
      fc.property(matters, company, rounds, (matter, four, most) => {
        const { deeds } = runAlternatingOffers(matter, four.slice(0, matter.sheets.length), most);
        for (const { party, outcome } of deeds) {
          const sheet = matter.sheets[party];
          expect(sheet?.values[outcome]).toBeGreaterThanOrEqual(sheet?.reservation ?? 0);
        }
      }),
    );
  });

  it('do the same again in the same negotiation', () => {
    fc.assert(
      fc.property(matters, company, rounds, (matter, four, most) => {
        const negotiators = four.slice(0, matter.sheets.length);
        expect(runAlternatingOffers(matter, negotiators, most)).toEqual(
          runAlternatingOffers(matter, negotiators, most),
        );
      }),
    );
  });

  it('come to an end within the rounds, and take every turn until then', () => {
    fc.assert(
      fc.property(matters, company, rounds, (matter, four, most) => {
        const parties = matter.sheets.length;
        const { ending, round, deeds } = runAlternatingOffers(matter, four.slice(0, parties), most);
        expect(round).toBeLessThanOrEqual(most);
        expect(deeds.every(({ party }, turn) => party === turn % parties)).toBe(true);
        if (ending === 'out of time') expect(deeds).toHaveLength(parties * most);
      }),
    );
  });

  it('agree only on what every party has accepted since it was offered', () => {
    fc.assert(
      fc.property(matters, company, rounds, (matter, four, most) => {
        const parties = matter.sheets.length;
        const { ending, outcome, deeds } = runAlternatingOffers(matter, four.slice(0, parties), most);
        if (ending !== 'agreed') return;
        const last = deeds.slice(-parties);
        expect(last.map(({ kind }) => kind)).toEqual(['offer', ...Array(parties - 1).fill('accept')]);
        expect(last.every((deed) => deed.outcome === outcome)).toBe(true);
      }),
    );
  });

  it.each(ALL.map((negotiator) => [negotiator.name, negotiator] as const))(
    'do not depend on what the others are worth, only on what they do: %s',
    (_, negotiator) => {
      fc.assert(
        fc.property(matters, fc.array(fc.nat(300), { minLength: 25, maxLength: 25 }), (matter, theirs) => {
          const count = matter.sheets[0]?.values.length ?? 1;
          const offering = {
            name: 'offering',
            sit:
              () =>
              ({ round }: { round: number }) =>
                (theirs[round] ?? 0) % count,
          };
          const [own, ...others] = matter.sheets;
          if (own === undefined) return;
          const poisoned = others.map(({ values }) =>
            ownSheet(
              values.map((value) => 1000 - value),
              0,
            ),
          );
          const company = [negotiator, ...others.map(() => offering)];
          const before = runAlternatingOffers(matter, company, 25).deeds;
          const after = runAlternatingOffers({ ...matter, sheets: [own, ...poisoned] }, company, 25).deeds;
          expect(after).toEqual(before);
        }),
        { numRuns: 30 },
      );
    },
  );
});
