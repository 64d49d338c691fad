import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { trackProof } from '#scenario/proofreading/track-proof.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const LEVELS = [-1, 0, 1] as const;
const CHANCES = [1 / 4, 1 / 2, 1 / 4] as const;

/** All ways to draw a level for each of so many parties. */
function draws(parties: number): (readonly number[])[] {
  if (parties === 0) return [[]];
  return draws(parties - 1).flatMap((rest) => [0, 1, 2].map((level) => [...rest, level]));
}

describe('the texts that suit all by day', () => {
  const game = compileGame(shippedScenario('white-house-2025'));
  const { deals, signatories, signing, track } = trackProof(game, 1);
  const announced = at(game.common.tracks, 1).aimFor;

  /** Counted one by one, with a level for each signatory. */
  const countOn = (day: number, levels: readonly number[]) => {
    const late = announced !== undefined && day + 1 > announced.round ? announced.penalty : 0;
    return Array.from(signing.crossed, (crossed, row) => {
      if (crossed !== 0) return false;
      return signatories.every(({ sheet, walkAway: { start, spread, drift }, place }) => {
        const asked = start + at(LEVELS, at(levels, place)) * spread + drift * day + late;
        return at(sheet.points, row) >= asked;
      });
    }).filter(Boolean).length;
  };

  it('are those that are found one by one', () => {
    expect(track.id).toBe('settlement');
    for (const day of [0, 3, 7]) {
      expect(deals.counts.middle[day]).toBe(countOn(day, [1, 1, 1, 1]));
      expect(deals.counts.low[day]).toBe(countOn(day, [0, 0, 0, 0]));
      expect(deals.counts.high[day]).toBe(countOn(day, [2, 2, 2, 2]));
    }
    expect(deals.counts.middle[deals.bestDay]).toBe(Math.max(...deals.counts.middle));
  });

  it('are there with the chance of the draws that leave any', () => {
    for (const day of [0, 7]) {
      const chance = draws(4)
        .filter((levels) => countOn(day, levels) > 0)
        .reduce((sum, levels) => sum + levels.reduce((product, level) => product * at(CHANCES, level), 1), 0);
      expect(deals.chances[day]).toBeCloseTo(chance, 10);
    }
  });
});
