import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Setup } from '#engine/model/setup.ts';
import { curvesBeside } from '#session/debrief/curves-beside.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { pointsOf } from '#session/words/points-of.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { playShared } from '../../support/shared-game.ts';

const GAME = compileTold(shippedScenario('job-offer'));

function played(seed: number) {
  const setup: Setup = { seed, seats: ['negotiator', 'negotiator'] };
  return { setup, ...playShared(GAME, setup, seed) };
}

describe('two games evening by evening', UNHURRIED, () => {
  const games = [1, 2, 3].map(played);
  const [here, there] = [at(games, 0), at(games, 1)];
  const { days, curves } = curvesBeside(GAME, here, there);

  it('have a value for each evening that they saw', () => {
    expect(days).toHaveLength(Math.max(here.state.round, there.state.round));
    for (const curve of curves) {
      expect(curve.here).toHaveLength(here.state.round);
      expect(curve.there).toHaveLength(there.state.round);
      for (const value of [...curve.here, ...curve.there]) {
        expect(value).toBeGreaterThanOrEqual(curve.foot);
        expect(value).toBeLessThanOrEqual(curve.top);
      }
    }
  });

  it('end with what was signed', () => {
    for (const game of games) {
      const lines = curvesBeside(GAME, game, here).curves;
      const model = endingModelOf(GAME, game.state, 0);
      const agreed = model.tracks.flatMap(({ clauses }) => clauses.filter(({ left }) => left === 'accepted'));
      expect(lines[0]?.here.at(-1)).toBe(agreed.length);
      const { ending } = game.state;
      const [track] = game.state.tracks;
      if (ending === undefined || track?.status !== 'signed') continue;
      const points = ending.points.map((row) =>
        pointsOf(
          GAME,
          row.reduce((sum, each) => sum + each, 0),
        ),
      );
      expect(lines.slice(1).map((line) => line.here.at(-1))).toEqual(points);
    }
  });
});
