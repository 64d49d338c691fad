import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { apply, createGame } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { type ChangeSeen, LastWords } from '../engine/negotiators/position/last-words.ts';
import { compileTold } from '../support/compile-told.ts';
import { legalMovesFor } from '../support/legal-moves.ts';
import { sampleMove } from '../support/sample-move.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';
import { UNHURRIED } from './fuzz-runs.ts';
import { drawOf } from './random-play.ts';

/** Plays a game in which every so many moves one is drawn from those that are allowed; returns the changes of negotiators. */
function changesIn(game: Game, seed: number, every: number): ChangeSeen[] {
  const draw = drawOf(seed);
  const words = new LastWords(game);
  const memories = newSeatMemories(game);
  const seen: ChangeSeen[] = [];
  let state = createGame(game, { seed, seats: game.secrets.map(() => 'negotiator') });
  const next = () => nextDecision(game, state, memories);
  for (let decision = next(); decision !== undefined; decision = next()) {
    const { party } = decision.move;
    const isDrawn = every > 0 && draw(1, every) === 1;
    const drawn = isDrawn ? sampleMove(game, legalMovesFor(game, state, party), draw) : decision.move;
    // A negotiator keeps to what its letters say, and not to what another insisted on in its place.
    const move = drawn.type === 'declare' ? decision.move : drawn;
    const changes = words.read(state, move, isDrawn ? [] : decision.reasons);
    if (!isDrawn) seen.push(...changes);
    state = apply(game, state, move);
  }
  return seen;
}

const FLAGSHIP = compileTold(shippedScenario('white-house-2025'));

describe('a negotiator', UNHURRIED, () => {
  it('explains each change of its position, beside random moves in every chair', () => {
    const changes = [1, 2, 3, 4, 5, 6].flatMap((seed) => changesIn(FLAGSHIP, seed, 8));
    expect(changes.filter(({ isExplained }) => !isExplained)).toEqual([]);
    expect(changes.length).toBeGreaterThan(50);
  });

  it('explains each change of its position in a review of a single text, by wording that it names or lets stand', () => {
    for (const id of ['camp-david-1978', 'paris-2015']) {
      const changes = [1, 2, 3].flatMap((seed) => changesIn(compileTold(shippedScenario(id)), seed, 0));
      expect(changes.filter(({ isExplained }) => !isExplained)).toEqual([]);
      expect(changes.filter(({ kind }) => kind === 'review').length).toBeGreaterThan(20);
    }
  });

  it('explains each change of its position in scenarios of every kind', () => {
    fc.assert(
      fc.property(arbitraryScenario(), fc.nat(1000), (scenario, seed) => {
        const changes = changesIn(compileTold(scenario), seed, 0);
        expect(changes.filter(({ isExplained }) => !isExplained)).toEqual([]);
      }),
      { numRuns: 200, seed: 11, endOnFailure: true },
    );
  });
});
