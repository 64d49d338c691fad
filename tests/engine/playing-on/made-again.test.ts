import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Setup } from '#engine/model/setup.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { replay } from '#engine/play.ts';
import { madeAgain } from '#engine/playing-on/made-again.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';

const TEXT = readFileSync('scenarios/templates/two-parties.yaml', 'utf8');
const SETUP: Setup = { seed: 7, seats: ['negotiator', 'negotiator'] };

function gameOf(text: string) {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('the text cannot be played');
  return compileGame(parsed.scenario);
}

const game = gameOf(TEXT);
const { moves } = playGame({ game, seats: SETUP.seats, players: [negotiate, negotiate] }, SETUP.seed, () => 0);

it('moves made again in their own game come to the same state', () => {
  const again = madeAgain(game, SETUP, moves);
  expect(again.moves).toEqual(moves);
  expect(again.state).toEqual(replay(game, SETUP, moves));
});

it('moves made again in another game end before the first that is not allowed there', () => {
  const stricter = gameOf(TEXT.replace('afterSigning: false', 'afterSigning: false\n  movesPerRound: 1'));
  const again = madeAgain(stricter, SETUP, moves);
  expect(again.moves.length).toBeGreaterThan(0);
  expect(again.moves).toEqual(moves.slice(0, again.moves.length));
  expect(again.state).toEqual(replay(stricter, SETUP, again.moves));
  expect(() => replay(stricter, SETUP, moves.slice(0, again.moves.length + 1))).toThrow(/refused/);
});
