/** Random play of allowed moves, by a generator of its own that a property draws the seed of. */
import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { apply, createGame } from '#engine/play.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { compileTold } from '../support/compile-told.ts';
import { type LegalMoves, legalMovesFor } from '../support/legal-moves.ts';
import { sampleMove } from '../support/sample-move.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';
import { isFuzzing } from './fuzz-runs.ts';

/** A game that was played at random: the state before each move, the moves, and the state at the end. */
export interface Played<G extends Game = LocalizedGame> {
  readonly game: G;
  readonly setup: Setup;
  readonly states: readonly State[];
  readonly moves: readonly Move[];
  readonly end: State;
}

export const FLAGSHIP = compileTold(shippedScenario('white-house-2025'));
export const JOB_OFFER = compileTold(shippedScenario('job-offer'));

/** Whole numbers drawn from a seed. */
export function drawOf(seed: number): DrawBetween {
  const generator = xoroshiro128plus(seed);
  return (from, to) => uniformInt(generator, from, to);
}

/** Most moves that a game can take: an opening statement each, every talk of every round with a counter, every answer and reply, every review and every vote. */
export function mostMoves({ common }: Game): number {
  const { partyCount, roundCount, movesPerRound, tracks } = common;
  const talks = partyCount * partyCount * tracks.length * 3;
  return partyCount + roundCount * (partyCount * movesPerRound * 2 + talks + partyCount * tracks.length * 2);
}

/** Chooses one of the moves that are allowed. */
export type Choose = (game: Game, legal: LegalMoves, draw: DrawBetween) => Move;

/** Plays a game to its end; every party draws from its allowed moves. */
export function playAtRandom<G extends Game>(
  game: G,
  setup: Setup,
  draw: DrawBetween,
  choose: Choose = sampleMove,
): Played<G> {
  const states: State[] = [];
  const moves: Move[] = [];
  let state = createGame(game, setup);
  while (state.toAct !== undefined && moves.length < mostMoves(game)) {
    const move = choose(game, legalMovesFor(game, state, state.toAct.party), draw);
    states.push(state);
    moves.push(move);
    state = apply(game, state, move);
  }
  return { game, setup, states, moves, end: state };
}

/** Games: a drawn scenario mostly, one of the shipped ones now and then. */
export function arbitraryGame(): fc.Arbitrary<LocalizedGame> {
  return fc.oneof(
    { weight: 6, arbitrary: arbitraryScenario().map(gameOf) },
    { weight: 1, arbitrary: fc.constant(FLAGSHIP) },
    { weight: 1, arbitrary: fc.constant(JOB_OFFER) },
  );
}

/** Any of the 32-bit seeds. */
export function arbitrarySeed(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 0xffffffff });
}

/** A game of persons, played at random to its end. */
export function arbitraryPlay(): fc.Arbitrary<Played> {
  return fc.tuple(arbitraryGame(), arbitrarySeed(), fc.nat()).map(([game, seed, chance]) => {
    const played = playedOf.get(game) ?? new Map<string, Played>();
    playedOf.set(game, played);
    return once(played, `${seed} ${chance}`, () => {
      const seats = game.secrets.map(() => 'person' as const);
      return playAtRandom(game, { seed, seats }, drawOf(chance));
    });
  });
}

// Properties that are tried on the same chance draw the same games, which nobody changes: they are played once a worker.
const games = new Map<string, LocalizedGame>();
const playedOf = new WeakMap<Game, Map<string, Played>>();

function gameOf(scenario: Scenario): LocalizedGame {
  return once(games, JSON.stringify(scenario), () => compileTold(scenario));
}

/** What was made before under a key, or is made now; where chance is new each time, nothing is kept. */
function once<T extends object>(made: Map<string, T>, key: string, make: () => T): T {
  const before = made.get(key);
  if (before !== undefined || isFuzzing()) return before ?? make();
  // Frozen, since fast-check would write into what it is given how to draw that again.
  const now = Object.freeze(make());
  made.set(key, now);
  return now;
}
