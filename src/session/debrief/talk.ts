import { type DealMap, dealMapOf } from '#engine/analysis/deal-map.ts';
import { type DaysOfGame, daysOfGame } from '#engine/hindsight/days-of-game.ts';
import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { isMain } from '#engine/ratification/ratifications.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { endingModelOf } from '../screens/ending-model-of.ts';
import { guessOf } from './guess.ts';
import type { TalkModel } from './talk-model.ts';
import { stepsOf } from './talk-steps.ts';
import { termsMet } from './terms.ts';

/** Returns topics for a class to discuss after a game, for the debrief of a chair; yields between its parts. */
export function* talkOf(
  game: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
  you: PartyIndex,
): Generator<void, TalkModel> {
  const played = yield* daysOfGame(game, setup, moves);
  const { state, days, votes } = played;
  const { ending } = state;
  if (ending === undefined) throw new RangeError('the game goes on');
  const byDay = yield* movesByDay(game, setup, moves);
  const map = yield* mapOfMain(game, played);
  const terms = termsMet({ game, state, ending, votes, days, map, you });
  yield;
  const model = endingModelOf(game, state, you);
  yield;
  return { steps: stepsOf({ game, state, model, byDay, map, guess: guessOf(game, map, days), terms }), terms };
}

/** Of the part that the talks were for: the last one that no other waits for. */
function mapOfMain(game: LocalizedGame, played: DaysOfGame): Generator<void, DealMap> {
  const mains = game.common.tracks.flatMap((_, track) => (isMain(game.common, track) ? [track] : []));
  return dealMapOf(game, played, at(mains, mains.length - 1));
}

/** By round, from 1: what was done on it. */
function* movesByDay(game: LocalizedGame, setup: Setup, moves: readonly Move[]): Generator<void, Move[][]> {
  const state = createGame(game, setup);
  const days: Move[][] = Array.from({ length: game.common.roundCount }, () => []);
  for (const move of moves) {
    at(days, Math.max(1, state.round) - 1).push(move);
    applyTo(game, state, move);
    yield;
  }
  return days.slice(0, state.round);
}
