import { at } from '#engine/model/at.ts';
import type { Setup } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { seedOfWay } from '#engine/playing-on/way-on.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { type Outcome, outcomeOf } from '#record/game-record.ts';
import { articleNumber, clauseLabel } from '../words/names.ts';
import type { Par, ParArticle } from './par-model.ts';

/**
 * Plays a game from its beginning with negotiators in all chairs, each time by another chance, and counts what they make
 * of it. Yields how many games have been played.
 */
export function* parOf(game: ToldGame, setup: Setup, games: number): Generator<number, Par> {
  const outcomes: Outcome[] = [];
  for (let way = 0; way < games; way += 1) {
    const outcome = played(game, setup, way);
    if (outcome !== undefined) outcomes.push(outcome);
    yield way + 1;
  }
  return {
    games: outcomes.length,
    parts: game.scenario.tracks.map(({ title }, track) => {
      const signed = outcomes.filter(({ signedIn }) => at(signedIn, track) > 0);
      const { issues } = at(game.common.tracks, track);
      return { track, title, signed: signed.length, articles: issues.map((issue) => articleIn(game, signed, issue)) };
    }),
  };
}

function played(game: ToldGame, setup: Setup, way: number): Outcome | undefined {
  const seats = setup.seats.map((seat) => (seat === 'person' ? 'negotiator' : seat));
  const state = createGame(game, { ...setup, seed: seedOfWay(setup.seed, way), seats });
  const memories = newSeatMemories(game);
  for (let next = nextDecision(game, state, memories); next; next = nextDecision(game, state, memories)) {
    applyTo(game, state, next.move);
  }
  return outcomeOf(game, state);
}

/** In how many of the games an article says what, the commonest first; where it is silent it says nothing. */
function articleIn(game: ToldGame, signed: readonly Outcome[], issue: number): ParArticle {
  const counts = new Map<string, number>();
  for (const { settled, settledOr } of signed) {
    const option = settled[issue];
    if (option === undefined) continue;
    const label = clauseLabel(game, { issue, option, or: settledOr?.[issue] });
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const answers = [...counts].map(([label, games]) => ({ label, games })).sort((a, b) => b.games - a.games);
  return { number: articleNumber(game, issue), title: at(game.scenario.issues, issue).title, answers };
}
