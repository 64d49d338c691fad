import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { playOut } from '../../support/play.ts';
import { shippedScenario } from '../../support/scenarios.ts';

/** Enough for bounds as wide as these: they ask what mostly happens, and not how often. */
const GAMES = 36;
/** For a machine that is busy with other things. */
const PATIENT = { timeout: 120_000 };

/** How many of the games among negotiators sign each track, in hundredths. */
function signedIn(scenario: Scenario): number[] {
  const game = compileGame(scenario);
  const counts = scenario.tracks.map(() => 0);
  for (let seed = 1; seed <= GAMES; seed += 1) {
    playOut(game, seed).tracks.forEach(({ status }, track) => {
      if (status === 'signed') counts[track] = (counts[track] ?? 0) + 1;
    });
  }
  return counts.map((count) => Math.round((count * 100) / GAMES));
}

describe('among negotiators', PATIENT, () => {
  it('the meeting of the flagship is mostly signed, and the settlement seldom', () => {
    const [meeting = 0, settlement = 0] = signedIn(shippedScenario('white-house-2025'));
    expect(meeting).toBeGreaterThanOrEqual(40);
    expect(meeting).toBeLessThanOrEqual(75);
    expect(settlement).toBeGreaterThanOrEqual(10);
    expect(settlement).toBeLessThanOrEqual(50);
  });

  it('it is so, too, where they have only public positions to go by', () => {
    const flagship = shippedScenario('white-house-2025');
    const parties = flagship.parties.map((party) => ({ ...party, hypotheses: undefined }));
    const [meeting = 0, settlement = 0] = signedIn({ ...flagship, parties });
    expect(meeting).toBeGreaterThanOrEqual(40);
    expect(settlement).toBeGreaterThan(0);
    expect(settlement).toBeLessThanOrEqual(50);
  });

  it('the contract of the tutorial is nearly always signed', () => {
    expect(signedIn(shippedScenario('job-offer'))[0]).toBeGreaterThanOrEqual(80);
  });
});
