import { expect, it } from 'vitest';
import { causesIn } from '#lab/transcripts/causes.ts';
import { smallScenario } from '../../support/scenarios.ts';

const scenario = smallScenario();

it('finds the causes among reasons, by ids', () => {
  expect(
    causesIn(scenario, [
      { code: 'in-kind', given: 1, gained: 2, clauses: [] },
      { code: 'heard-no', issue: 0, option: 1, leaves: false },
      { code: 'trades', gives: { issue: 2, option: 0, points: -4 }, gains: { issue: 3, option: 1, points: 5 } },
    ]),
  ).toEqual([
    { cause: 'in-kind', issue: undefined, inReturnFor: undefined },
    { cause: 'heard-no', issue: 'venue', inReturnFor: undefined },
    { cause: 'trades', issue: 'water', inReturnFor: 'guard' },
  ]);
});

it('takes what is wanted, weighed or merely announced for no cause', () => {
  expect(
    causesIn(scenario, [
      { code: 'gains-by', issue: 0, option: 1, points: 3 },
      { code: 'better-now', track: 0, points: 3, waiting: 2 },
      { code: 'takes-back', issue: 0, option: 1, gain: 1, points: 3, walkAway: 2 },
    ]),
  ).toEqual([]);
});
