import { expect, it } from 'vitest';
import { lastTimeInWords } from '#session/screens/last-time.ts';
import { compileTold } from '../support/compile-told.ts';
import { smallScenario } from '../support/scenarios.ts';

const GAME = compileTold(smallScenario());
const LAST = { kind: 'held', chair: 'a', round: 2, points: 42.5, noDeal: 34 };

it('says what came of the game before: the chair, the ending, the day, and the points', () => {
  expect(lastTimeInWords(GAME, LAST)).toBe(
    'Last time you played the town of A: signed, and it lasted (day 2). You got 42.5 points; no deal was worth 34.',
  );
});

it.each([{ chair: 'x' }, { kind: 'won' }, { round: 99 }, { round: 0.5 }])(
  'is silent where the scenario has changed since: %o',
  (changed) => {
    expect(lastTimeInWords(GAME, { ...LAST, ...changed })).toBeUndefined();
  },
);

it('is silent where nothing was played before', () => {
  expect(lastTimeInWords(GAME, undefined)).toBeUndefined();
});
