import { describe, expect, it } from 'vitest';
import { canMean } from '#engine/model/wording.ts';
import { weightOf } from '#engine/negotiators/own-views.ts';
import { wantedBy } from '#engine/negotiators/public-stance.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { playOut } from '../../support/play.ts';
import { shippedScenario } from '../../support/scenarios.ts';

describe('negotiators of the flagship that insist in public', () => {
  const game = compileGame(shippedScenario('white-house-2025'));

  it('do so once a game, on what they publicly want most and have asked for on several days in vain', () => {
    let insisted = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const by = new Set<number>();
      playOut(game, seed, (state, { move, reasons }) => {
        if (move.type !== 'declare' || move.what !== 'insist') return;
        insisted += 1;
        expect(by).not.toContain(move.party);
        by.add(move.party);
        const view = viewFor(game, state, move.party);
        expect(wantedBy(view, move.party, move.issue)).toContain(move.option);
        expect(weightOf(view, move.issue)).toBe('most');
        const days = view.offers
          .filter(({ from, clauses }) => from === move.party && clauses.some((one) => canMean(one, move.option)))
          .map(({ round }) => round);
        expect(new Set(days).size).toBeGreaterThan(2);
        expect(reasons[0]?.code).toBe('stands-by');
      });
    }
    expect(insisted).toBeGreaterThan(5);
  });
});
