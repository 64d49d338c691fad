import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { type Plan, piecesDone, sideBySide, tell } from '#engine/playing-on/plan.ts';
import { seedOfWay } from '#engine/playing-on/way-on.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type Outcome, outcomeOf } from '#record/game-record.ts';
import { articleNumber } from '../words/names.ts';
import { parAnswersIn } from './par-answers.ts';
import { forkOf } from './par-fork.ts';
import type { Par, ParPart } from './par-model.ts';

/** After so many games, and each time so many more, it is told what has come of them. */
const TOLD_EVERY = 40;

/**
 * Counts what negotiators make of a game when they play it from its beginning, in all chairs and each time by another
 * chance. Its pieces are the numbers of the games.
 * @param here What came of the game itself; absent where that is not known
 */
export function* parOf(
  game: LocalizedGame,
  here: Outcome | undefined,
  games: number,
): Plan<number, PlayedWay, Par, Par> {
  const outcomes = new OutcomesInOrder();
  yield* sideBySide(
    Array.from({ length: games }, function* (_, way): Plan<number, PlayedWay, Par, void> {
      const [played] = yield* piecesDone<number, PlayedWay, Par>([way]);
      if (played === undefined) return;
      for (const first of outcomes.take(way, played)) {
        if (first.length < games) yield* tell(counted(game, first, here));
      }
    }),
  );
  return counted(game, outcomes.all, here);
}

/** Outcomes in the order of their games, whichever was played first. */
class OutcomesInOrder {
  readonly all: Outcome[] = [];
  readonly #early = new Map<number, PlayedWay>();
  #count = 0;

  /** Takes one; returns the first ones where there are as many of them as are told of. */
  take(way: number, played: PlayedWay): (readonly Outcome[])[] {
    this.#early.set(way, played);
    const told: (readonly Outcome[])[] = [];
    for (let next = this.#early.get(this.#count); next !== undefined; next = this.#early.get(this.#count)) {
      this.#early.delete(this.#count);
      this.#count += 1;
      if (next.outcome !== undefined) this.all.push(next.outcome);
      if (this.#count % TOLD_EVERY === 0) told.push([...this.all]);
    }
    return told;
  }
}

/** A game that was played. */
export interface PlayedWay {
  readonly outcome: Outcome | undefined;
}

/** Plays a game from its beginning by the chance of a way. */
export function playedWay(game: LocalizedGame, setup: Setup, way: number): PlayedWay {
  const seats = setup.seats.map((seat) => (seat === 'person' ? 'negotiator' : seat));
  const state = createGame(game, { ...setup, seed: seedOfWay(setup.seed, way), seats });
  const memories = newSeatMemories(game);
  for (let next = nextDecision(game, state, memories); next; next = nextDecision(game, state, memories)) {
    applyTo(game, state, next.move);
  }
  return { outcome: outcomeOf(game, state) };
}

function counted(game: LocalizedGame, outcomes: readonly Outcome[], here: Outcome | undefined): Par {
  return {
    games: outcomes.length,
    fork: forkOf(game, outcomes, here),
    parts: game.common.tracks.map((_, track) => partOf(game, outcomes, here, track)),
  };
}

function partOf(
  game: LocalizedGame,
  outcomes: readonly Outcome[],
  here: Outcome | undefined,
  track: TrackIndex,
): ParPart {
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
      answers: parAnswersIn(game, signed, signedHere, issue),
    })),
  };
}
