/** A game whose state is at hand, as it goes on with one of its chairs in view. */
import { pendingCounters } from '../ahead/pending-counters.ts';
import type { Game } from '../model/game.ts';
import type { Move, PartyIndex } from '../model/moves.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { decideIn } from '../moves/decide.ts';
import type { Decision } from '../negotiators/decision/decision.ts';
import { type Reasons, reasonsGiven } from '../negotiators/telling/reasons-given.ts';
import { apply, applyTo, createGame } from '../play.ts';
import { NOTHING_READ, type ReadUpTo, readWith } from '../views/read-up-to.ts';
import { newSeatMemory, type SeatMemory } from '../views/seat-memory.ts';
import type { View } from '../views/view.ts';
import { viewFor } from '../views/view-for.ts';

/** A game's state and moves. */
export interface PlayedGame {
  readonly state: State;
  /** Every move made so far, of all seats. */
  readonly moves: readonly Move[];
}

/** Played game with what the player at the chair has been told and has read. */
export interface GameAtChair extends PlayedGame {
  readonly reasons: Reasons;
  readonly read: ReadUpTo;
}

/** Snapshot of a game as its chair sees it. */
export interface ChairSnapshot {
  readonly view: View;
  /** View after the return of the counters that go back with the chair's next move; `undefined` if none does. */
  readonly ahead: View | undefined;
  readonly reasons: Reasons;
  readonly read: ReadUpTo;
  /** Moves of its own so far. */
  readonly ownMoves: readonly Move[];
  /** Counts the moments of the game: it is another one whenever the chair sees something else. */
  readonly moment: number;
}

/**
 * A game as it stands after some moves, without asking its negotiators: what they said is not told.
 * @throws RefusedMove when one of the moves is not allowed
 */
export function gameAtChair(game: Game, setup: Setup, you: PartyIndex, moves: readonly Move[]): GameAtChair {
  const state = createGame(game, setup);
  const memory = newSeatMemory();
  let read = NOTHING_READ;
  for (const move of moves) {
    if (move.party === you) read = readWith(viewFor(game, state, you, memory), read, move);
    applyTo(game, state, move);
  }
  return { state, moves, reasons: new Map(), read };
}

export function snapshotAtChair(
  game: Game,
  you: PartyIndex,
  memory: SeatMemory | undefined,
  { state, moves, reasons, read }: GameAtChair,
): ChairSnapshot {
  const ahead = pendingCounters(game, state, you)?.state;
  return {
    view: viewFor(game, state, you, memory),
    ahead: ahead && viewFor(game, ahead, you, memory),
    reasons,
    read,
    ownMoves: moves.filter(({ party }) => party === you),
    moment: moves.length,
  };
}

/** A move of the chair, after the counter-proposals that it refuses; `undefined` if the move is not allowed. */
export function afterOwn(game: Game, played: GameAtChair, move: Move): GameAtChair | undefined {
  const back = move.type === 'answer' ? undefined : pendingCounters(game, played.state, move.party);
  const before = (back?.answers ?? []).reduce((next, answer) => withOwnMove(game, next, answer), played);
  return decideIn(game, before.state, move) === undefined ? withOwnMove(game, before, move) : undefined;
}

/** A negotiator's move, with what it says of it to the chair. */
export function afterDecision(
  game: Game,
  you: PartyIndex,
  played: GameAtChair,
  decision: Decision,
  memories: readonly SeatMemory[],
): GameAtChair {
  const { party } = decision.move;
  const view = viewFor(game, played.state, party, memories[party]);
  const reasons = new Map([...played.reasons, ...reasonsGiven(view, decision, viewFor(game, played.state, you))]);
  return { ...afterMove(game, played, decision.move), reasons };
}

/** Applies an own move; its consequences are news. */
function withOwnMove(game: Game, played: GameAtChair, move: Move): GameAtChair {
  const view = viewFor(game, played.state, move.party);
  return { ...afterMove(game, played, move), read: readWith(view, played.read, move) };
}

function afterMove(game: Game, played: GameAtChair, move: Move): GameAtChair {
  return { ...played, state: apply(game, played.state, move), moves: [...played.moves, move] };
}
