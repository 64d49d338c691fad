import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { Move, PartyIndex } from '../model/moves.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { takeStock } from '../negotiators/take-stock.ts';
import { applyTo, createGame } from '../play.ts';
import { forkSeatMemories, newSeatMemories, type SeatMemory } from '../views/seat-memory.ts';
import { viewFor } from '../views/view-for.ts';
import { forkState } from './fork-state.ts';
import { type EndReached, endReached } from './prospects.ts';
import { isSameMove } from './same-act.ts';
import { usualMove } from './usual-move.ts';
import { type Otherwise, wayOn } from './way-on.ts';
import { type PossibleWorld, worldsAsKnown } from './world-as-known.ts';

/** A way on from a moment that is to be played. Plain data: the same text is the same way, and comes to the same end. */
export interface WayAsked {
  readonly moment: number;
  readonly way: number;
  readonly otherwise?: Otherwise;
  /** The chair in whose eyes the world is drawn; absent in the world as it was. */
  readonly knownTo?: PartyIndex;
}

/** A finished game, to be played on from any of its moments. A moment is a number of moves that have been made. */
export interface Course {
  readonly game: Game;
  readonly moves: readonly Move[];
  /** The state at a moment: 0, before the first move, to all moves. Not to be changed. */
  stateAt(moment: number): State;
  /**
   * A way on from a moment. It is the same one for all moments of a day between which everybody does what its
   * negotiator would do: these lead to the same ends.
   */
  wayFrom(moment: number, way: number): WayAsked;
  /** Plays a way on to its end. */
  play(asked: WayAsked): EndReached;
}

/** @throws RefusedMove where the moves are not those of a game */
export function courseOf(game: Game, setup: Setup, moves: readonly Move[]): Course {
  const states = statesOf(game, setup, moves);
  let leads: readonly number[] | undefined;
  const worldsOf = lastKept((moment: number, chair: PartyIndex) => worldsAsKnown(game, at(states, moment), chair));
  const memoriesAt = lastOneKept((moment: number) => memoriesIn(game, at(states, moment)));
  const worldIn = ({ moment, way, knownTo }: WayAsked): PossibleWorld =>
    knownTo === undefined ? { game, state: at(states, moment) } : worldsOf(moment, knownTo)(way);
  return {
    game,
    moves,
    stateAt: (moment) => at(states, moment),
    wayFrom(moment, way) {
      leads ??= leadingOn(game, states, moves);
      return { moment: at(leads, moment), way };
    },
    play(asked) {
      const world = worldIn(asked);
      const memories = asked.knownTo === undefined ? forkSeatMemories(memoriesAt(asked.moment)) : undefined;
      // The end is told in the units of the true game: points of a chair are its own, whatever is drawn of the others.
      return endReached(world.game, wayOn(world.game, world.state, asked.way, asked.otherwise, memories));
    },
  };
}

/** Ways of one moment are mostly played one after another. */
function lastKept<Found>(find: (moment: number, chair: PartyIndex) => Found): typeof find {
  let last: { readonly moment: number; readonly chair: PartyIndex; readonly found: Found } | undefined;
  return (moment, chair) => {
    if (last?.moment !== moment || last.chair !== chair) last = { moment, chair, found: find(moment, chair) };
    return last.found;
  };
}

function lastOneKept<Found>(find: (moment: number) => Found): typeof find {
  const kept = lastKept((moment) => find(moment));
  return (moment) => kept(moment, 0);
}

/** The seats' memories at a moment: the same for all ways on from there. */
function memoriesIn(game: Game, state: State): SeatMemory[] {
  const memories = newSeatMemories(game);
  for (const [party, memory] of memories.entries()) takeStock(viewFor(game, state, party, memory));
  return memories;
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
