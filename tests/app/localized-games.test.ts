import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localizedGames } from '#app/localized-games.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { shippedScenario } from '../support/scenarios.ts';

describe('a game that is made ready ahead', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('is the one that is played, and was made in tasks of its own', async () => {
    const scenario = shippedScenario('job-offer');
    const gameOf = localizedGames(inEnglish);
    let isReady = false;
    const making = gameOf.makeReady(scenario).then(() => {
      isReady = true;
    });
    await Promise.resolve();
    expect(isReady).toBe(false);
    vi.runAllTimers();
    await making;
    expect(gameOf(scenario)).toBe(gameOf(scenario));
    expect(gameOf(scenario).common).toEqual(compileGame(scenario).common);
  });

  it('is not made twice where it was asked for meanwhile', async () => {
    const scenario = shippedScenario('job-offer');
    const gameOf = localizedGames(inEnglish);
    const making = gameOf.makeReady(scenario);
    const game = gameOf(scenario);
    vi.runAllTimers();
    await making;
    expect(gameOf(scenario)).toBe(game);
    await gameOf.makeReady(scenario);
    expect(gameOf(scenario)).toBe(game);
  });
});
