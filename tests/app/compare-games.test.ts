import { describe, expect, it } from 'vitest';
import { KeptGames } from '#app/background/kept-games.ts';
import { compareGames } from '#app/compare-games.ts';
import type { Setup } from '#engine/model/setup.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { linkText } from '#record/link/link-text.ts';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { compileTold } from '../support/compile-told.ts';
import { finish } from '../support/finish.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { playShared } from '../support/shared-game.ts';

const SCENARIO = shippedScenario('job-offer');
const GAME = compileTold(SCENARIO);
const SETUP: Setup = { seed: 4, seats: ['person', 'negotiator'] };

/** The game, or its first moves, beside all of it. */
function besideItself(moves?: number) {
  const whole = playShared(GAME, SETUP, 4);
  const other = playShared(GAME, SETUP, 4, moves);
  const code = linkText(GAME, other.state, other.moves);
  const played = { setup: SETUP, moves: whole.moves };
  return finish(compareGames({ scenario: SCENARIO, played, link: code }, new KeptGames(inEnglish)));
}

describe('a game beside another one', UNHURRIED, () => {
  it('goes on as the other does where both are the same', () => {
    const { model, curves } = besideItself() ?? {};
    expect(model?.results).toHaveLength(2);
    expect(curves?.curves).toHaveLength(3);
    for (const { here, there } of curves?.curves ?? []) expect(there).toEqual(here);
  });

  it('is put beside no game that is not over', () => {
    expect(besideItself(3)).toBeUndefined();
  });
});
