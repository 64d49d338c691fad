import { describe, expect, it } from 'vitest';
import { parOf } from '#session/debrief/par.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const GAME = compileTold(shippedScenario('job-offer'));

describe('what negotiators make of a game', UNHURRIED, () => {
  const par = finish(parOf(GAME, { seed: 5, seats: ['person', 'negotiator'] }, 6));

  it('counts every game, the same each time', () => {
    expect(par.games).toBe(6);
    expect(finish(parOf(GAME, { seed: 5, seats: ['negotiator', 'person'] }, 6))).toEqual(par);
  });

  it('has of no article more answers than games in which its part was signed', () => {
    for (const { signed, articles } of par.parts) {
      expect(signed).toBeGreaterThan(0);
      for (const { answers } of articles) {
        const games = answers.map((answer) => answer.games);
        expect(games.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(signed);
        expect(games).toEqual([...games].sort((a, b) => b - a));
      }
    }
  });

  it('tells how far it is', () => {
    expect([...parOf(GAME, { seed: 5, seats: ['negotiator', 'negotiator'] }, 2)]).toEqual([1, 2]);
  });
});
