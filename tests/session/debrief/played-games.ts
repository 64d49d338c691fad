import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { talkOf } from '#session/debrief/talk.ts';
import type { TalkModel } from '#session/debrief/talk-model.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';

/** A game that negotiators have played to its end, with what there is to talk about. */
export interface PlayedGame {
  readonly game: LocalizedGame;
  readonly setup: Setup;
  readonly state: State;
  readonly moves: readonly Move[];
  readonly talk: TalkModel;
}

/** Plays a shipped scenario. */
export function playedGame(id: string, seed: number): PlayedGame {
  const game = compileTold(shippedScenario(id));
  const setup = { seed, seats: game.secrets.map(() => 'negotiator' as const) };
  const state = createGame(game, setup);
  const memories = newSeatMemories(game);
  const moves: Move[] = [];
  for (let next = nextDecision(game, state, memories); next; next = nextDecision(game, state, memories)) {
    moves.push(next.move);
    applyTo(game, state, next.move);
  }
  return { game, setup, state, moves, talk: finish(talkOf(game, setup, moves, 1)) };
}
