import { describe, expect, it } from 'vitest';
import { believedParts, believedValue, blankModel, hearOffer } from '#lab/boa/concession-model.ts';
import { ownSheet } from '#lab/boa/own-sheet.ts';
import { matterFrom } from '../../support/matters.ts';

const sizes = [3, 3, 3];
const parts = [
  [60, 20, 0],
  [0, 30, 10],
  [2, 0, 10],
];
const values = matterFrom(sizes, [{ parts, reservation: 0, never: [false] }]).sheets[0]?.values ?? new Float64Array();
const best = (...from: number[]) => [...ownSheet(values, 0).order].reverse().slice(...from);

const believedAfter = (offers: readonly number[]) => {
  const model = blankModel(sizes);
  for (const offer of offers) hearOffer(model, offer);
  return believedParts(model);
};

/** How often two packages are in the order of the party's true values, of all pairs that differ. */
function shareInOrder(believed: readonly Float64Array[]): number {
  const outcomes = [...values.keys()];
  const pairs = outcomes.flatMap((a) => outcomes.map((b) => [a, b] as const));
  const differing = pairs.filter(([a, b]) => (values[a] ?? 0) > (values[b] ?? 0));
  const right = differing.filter(([a, b]) => believedValue(believed, a) > believedValue(believed, b));
  return right.length / differing.length;
}

describe('a model made from offers', () => {
  it('takes every outcome for equal before it hears anything', () => {
    const believed = believedAfter([]);
    expect(new Set(Array.from(values, (_, outcome) => believedValue(believed, outcome))).size).toBe(1);
  });

  it('gives values from 0 to 1', () => {
    const believed = believedAfter(best(0, 8));
    const all = Array.from(values, (_, outcome) => believedValue(believed, outcome));
    expect(Math.min(...all)).toBeCloseTo(0, 12);
    expect(Math.max(...all)).toBeCloseTo(1, 12);
  });

  it('takes the first offer of a party for the best that it can have', () => {
    const [first = -1] = best(0, 1);
    expect(believedValue(believedAfter([first]), first)).toBeCloseTo(1, 12);
  });

  it('learns the order of a party that comes down its list', () => {
    expect(shareInOrder(believedAfter(best(0, 12)))).toBeGreaterThan(0.85);
    expect(shareInOrder(believedAfter(best(0, 12)))).toBeGreaterThan(shareInOrder(believedAfter(best(0, 2))));
  });

  it('takes what is asked for late for worth less than what is asked for early', () => {
    // Every option of the first issue is asked for equally often.
    const offers = [0, 1, 2, 9, 10, 11, 18, 19, 20];
    const [issue = new Float64Array()] = believedAfter(offers);
    expect(issue[0]).toBeGreaterThan(issue[1] ?? 0);
    expect(issue[1]).toBeGreaterThan(issue[2] ?? 0);
  });

  it('learns nothing from the same offer twice', () => {
    const [first = 0, second = 0] = best(0, 2);
    expect(believedAfter([first, second, first, first])).toEqual(believedAfter([first, second]));
  });
});
