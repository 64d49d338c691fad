import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { Move } from '../model/moves.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { applyTo, createGame } from '../play.ts';
import { newSeatMemories } from '../views/seat-memory.ts';
import { forkState } from './fork-state.ts';
import { type EndReached, endReached } from './prospects.ts';
import { isSameMove } from './same-act.ts';
import { usualMove } from './usual-move.ts';
import { type Otherwise, wayOn } from './way-on.ts';

/** A finished game, to be played on from any of its moments. A moment is a number of moves that have been made. */
export interface Course {
  readonly game: Game;
  readonly moves: readonly Move[];
  /** The state at a moment: 0, before the first move, to all moves. Not to be changed. */
  stateAt(moment: number): State;
  /**
   * What a way on from a moment comes to. It is played once for all moments of a day between which everybody does what
   * its negotiator would do: these lead to the same ends.
   */
  endFrom(moment: number, way: number): EndReached;
  /** The same where something else happens first, or something never. */
  endOtherwise(moment: number, way: number, otherwise: Otherwise): EndReached;
}

/** @throws RefusedMove where the moves are not those of a game */
export function courseOf(game: Game, setup: Setup, moves: readonly Move[]): Course {
  const states = statesOf(game, setup, moves);
  const leads = leadingOn(game, states, moves);
  const ends = new Map<string, EndReached>();
  return {
    game,
    moves,
    stateAt: (moment) => at(states, moment),
    endFrom(moment, way) {
      const from = at(leads, moment);
      const key = `${from} ${way}`;
      const known = ends.get(key);
      if (known !== undefined) return known;
      const end = endReached(game, wayOn(game, at(states, from), way));
      ends.set(key, end);
      return end;
    },
    endOtherwise: (moment, way, otherwise) => endReached(game, wayOn(game, at(states, moment), way, otherwise)),
  };
}

function statesOf(game: Game, setup: Setup, moves: readonly Move[]): State[] {
  const state = createGame(game, setup);
  const states = [forkState(state)];
  for (const move of moves) {
    applyTo(game, state, move);
    states.push(forkState(state));
  }
  return states;
}

/** By moment: the last one of its day to which negotiators in all chairs would come from it by themselves. */
function leadingOn(game: Game, states: readonly State[], moves: readonly Move[]): number[] {
  const memories = newSeatMemories(game);
  const isOwnChoice = moves.map((move, moment) => {
    const state = at(states, moment);
    if (at(state.setup.seats, move.party) !== 'person') return true;
    const usual = usualMove(game, state, move.party, memories);
    return usual !== undefined && isSameMove(usual, move);
  });
  const leads = states.map((_, moment) => moment);
  for (let moment = moves.length - 1; moment >= 0; moment -= 1) {
    const isSameDay = at(states, moment).round === at(states, moment + 1).round;
    if (isSameDay && at(isOwnChoice, moment)) leads[moment] = at(leads, moment + 1);
  }
  return leads;
}
