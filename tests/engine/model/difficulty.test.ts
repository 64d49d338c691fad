import { describe, expect, it } from 'vitest';
import { DIFFICULTIES, difficultyOf, seatsFor } from '#engine/model/difficulty.ts';
import { smallScenario } from '../../support/scenarios.ts';

describe('how hard the negotiators make it', () => {
  const scenario = smallScenario();

  it('puts the same kind of negotiator into every chair that no person takes', () => {
    expect(seatsFor(scenario, [1], 'as-written')).toEqual(['negotiator', 'person', 'negotiator']);
    expect(seatsFor(scenario, [1], 'easier')).toEqual(['conciliator', 'person', 'conciliator']);
    expect(seatsFor(scenario, [0, 1], 'harder')).toEqual(['person', 'person', 'hardliner']);
  });

  it.each(DIFFICULTIES)('is read off the seats again: %s', (difficulty) => {
    expect(difficultyOf(seatsFor(scenario, [2], difficulty))).toBe(difficulty);
  });

  it('is nothing where there are no negotiators, or they are of different kinds', () => {
    expect(difficultyOf(['person', 'person'])).toBeUndefined();
    expect(difficultyOf(['person', 'hardliner', 'negotiator'])).toBeUndefined();
    expect(difficultyOf(['person', 'staller', 'staller'])).toBeUndefined();
  });
});
