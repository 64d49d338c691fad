import { expect, it } from 'vitest';
import { causesIn } from '#lab/transcripts/causes.ts';
import { smallScenario } from '../../support/scenarios.ts';

const scenario = smallScenario();

const FROM = { issue: 2, option: 1 };

it('finds the causes among reasons, by ids', () => {
  expect(
    causesIn(scenario, [
      {
        code: 'moves',
        issue: 2,
        option: 0,
        from: FROM,
        since: 1,
        opened: true,
        cause: { code: 'refused', by: 1, round: 1 },
      },
      {
        code: 'moves',
        issue: 2,
        option: 0,
        from: FROM,
        since: 1,
        opened: false,
        cause: { code: 'return', by: 1, for: { issue: 3, option: 1 } },
      },
      { code: 'overtaken', issue: 0 },
    ]),
  ).toEqual([
    { cause: 'refused', issue: 'water', inReturnFor: undefined },
    { cause: 'return', issue: 'water', inReturnFor: 'guard' },
    { cause: 'overtaken', issue: 'venue', inReturnFor: undefined },
  ]);
});

it('takes what is wanted or weighed for no cause', () => {
  expect(
    causesIn(scenario, [
      { code: 'gains-by', issue: 0, option: 1, points: 3 },
      { code: 'better-now', track: 0, points: 3, waiting: 2 },
    ]),
  ).toEqual([]);
});
