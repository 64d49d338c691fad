import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { negotiate, nextDecision } from '#engine/negotiators/negotiate.ts';
import { apply, applyTo, createGame } from '#engine/play.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import type { Case } from './measurement.ts';

/** Seeds of the games that are measured, after some that are not. */
const GAMES = 40;
const WARM_UP = 10;

/** Whole games among negotiators, their single decisions, and single moves on the page's path and a simulation's. */
export function gameCases(game: Game): Case {
  return (now) => {
    const table = {
      game,
      seats: game.secrets.map(() => 'negotiator' as const),
      players: game.secrets.map(() => negotiate),
    };
    const play = (count: number, first: number) =>
      Array.from({ length: count }, (_, index) => playGame(table, first + index, now));
    play(WARM_UP, 1);
    const begun = process.cpuUsage();
    const games = play(GAMES, WARM_UP + 1);
    const { user, system } = process.cpuUsage(begun);
    const moves = games.map((played) => played.moves);
    const setups = games.map(({ state }) => state.setup);
    const size = `${GAMES} games of the flagship, ${moves.flat().length} moves`;
    return [
      { what: 'a whole game', size, samples: games.map(({ ms }) => ms), aim: '25' },
      // Whatever else the machine does; with what Node does beside the game, such as compiling it.
      { what: 'a whole game, processor time on average', size, samples: [(user + system) / 1000 / GAMES] },
      { what: 'a decision of a negotiator', size, samples: setups.flatMap((setup) => decisionTimes(game, setup, now)) },
      {
        what: 'a move on the page (immer)',
        size,
        samples: setups.flatMap((setup, index) => moveTimes(game, setup, moves[index] ?? [], now, apply)),
        aim: '0.3',
      },
      {
        what: 'a move in a simulation',
        size,
        samples: setups.flatMap((setup, index) => moveTimes(game, setup, moves[index] ?? [], now, inPlace)),
      },
    ];
  };
}

function decisionTimes(game: Game, setup: Setup, now: () => number): number[] {
  const state = createGame(game, setup);
  const memories = newSeatMemories(game);
  const times: number[] = [];
  while (state.toAct !== undefined) {
    const begun = now();
    const decision = nextDecision(game, state, memories);
    times.push(now() - begun);
    if (decision === undefined) break;
    applyTo(game, state, decision.move);
  }
  return times;
}

type Apply = (game: Game, state: State, move: Move) => State;

function inPlace(game: Game, state: State, move: Move): State {
  applyTo(game, state, move);
  return state;
}

function moveTimes(game: Game, setup: Setup, moves: readonly Move[], now: () => number, make: Apply): number[] {
  let state = createGame(game, setup);
  return moves.map((move) => {
    const begun = now();
    state = make(game, state, move);
    return now() - begun;
  });
}
