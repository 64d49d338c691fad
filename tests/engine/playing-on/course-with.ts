import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { type Course, courseOf } from '#engine/playing-on/course.ts';
import { compileGame } from '#engine/setup/compile-game.ts';

/** What a person does otherwise than its negotiator would; nothing where it is undefined. */
export type Whim = (state: State) => Move | undefined;

/** A game with a person in the first chair, who has a will of its own now and then. */
export function courseWith(scenario: Scenario, seed: number, whim: Whim): Course {
  const game = compileGame(scenario);
  const seats = game.secrets.map((_, party): SeatKind => (party === 0 ? 'person' : 'negotiator'));
  const state = createGame(game, { seed, seats });
  const moves: Move[] = [];
  while (state.toAct !== undefined) {
    const move = (state.toAct.party === 0 ? whim(state) : undefined) ?? negotiated(game, state);
    moves.push(move);
    applyTo(game, state, move);
  }
  return courseOf(game, { seed, seats }, moves);
}

function negotiated(game: Game, state: State): Move {
  const seats = state.setup.seats.map(() => 'negotiator' as const);
  const decision = nextDecision(game, { ...state, setup: { ...state.setup, seats } });
  if (decision === undefined) throw new RangeError('the game has ended');
  return decision.move;
}
