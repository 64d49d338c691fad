import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { seedOfWay } from '#engine/playing-on/way-on.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { type Outcome, outcomeOf } from '#record/game-record.ts';
import { articleNumber } from '../words/names.ts';
import { answersIn } from './par-answers.ts';
import { forkOf } from './par-fork.ts';
import type { Par, ParPart, ParProgress } from './par-model.ts';

/** After so many games, and each time so many more, it is told what has come of them. */
const TOLD_EVERY = 40;

/**
 * Plays a game from its beginning with negotiators in all chairs, each time by another chance, and counts what they make
 * of it. Yields after every game.
 * @param here What came of the game itself; absent where that is not known
 */
export function* parOf(
  game: ToldGame,
  setup: Setup,
  here: Outcome | undefined,
  games: number,
): Generator<ParProgress, Par> {
  const outcomes: Outcome[] = [];
  let par: Par | undefined;
  for (let played = 1; played <= games; played += 1) {
    const outcome = outcomeOfWay(game, setup, played - 1);
    if (outcome !== undefined) outcomes.push(outcome);
    if (played % TOLD_EVERY === 0) par = counted(game, outcomes, here);
    // Not every step is heard of: so it is told again with each.
    yield { played, par };
  }
  return counted(game, outcomes, here);
}

function outcomeOfWay(game: ToldGame, setup: Setup, way: number): Outcome | undefined {
  const seats = setup.seats.map((seat) => (seat === 'person' ? 'negotiator' : seat));
  const state = createGame(game, { ...setup, seed: seedOfWay(setup.seed, way), seats });
  const memories = newSeatMemories(game);
  for (let next = nextDecision(game, state, memories); next; next = nextDecision(game, state, memories)) {
    applyTo(game, state, next.move);
  }
  return outcomeOf(game, state);
}

function counted(game: ToldGame, outcomes: readonly Outcome[], here: Outcome | undefined): Par {
  return {
    games: outcomes.length,
    fork: forkOf(game, outcomes, here),
    parts: game.common.tracks.map((_, track) => partOf(game, outcomes, here, track)),
  };
}

function partOf(game: ToldGame, outcomes: readonly Outcome[], here: Outcome | undefined, track: TrackIndex): ParPart {
  const signed = outcomes.filter(({ signedIn }) => at(signedIn, track) > 0);
  const signedHere = here !== undefined && at(here.signedIn, track) > 0 ? here : undefined;
  const { issues } = at(game.common.tracks, track);
  const texts = new Map<string, number>();
  for (const { settled, settledOr } of signed) {
    const text = issues.map((issue) => `${settled[issue]}/${settledOr?.[issue]}`).join();
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  return {
    track,
    title: at(game.scenario.tracks, track).title,
    signed: signed.length,
    texts: texts.size,
    commonest: Math.max(0, ...texts.values()),
    articles: issues.map((issue) => ({
      number: articleNumber(game, issue),
      title: at(game.scenario.issues, issue).title,
      answers: answersIn(game, signed, signedHere, issue),
    })),
  };
}
