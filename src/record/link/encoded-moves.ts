import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { isSameData } from '../digest.ts';
import type { MoveSource, RecordHead } from '../game-record.ts';
import { codeMove } from './code-move.ts';
import { type Coder, chooseNumber } from './coder.ts';
import { RadixReader } from './mixed-radix.ts';

/**
 * Writes the moves that a record holds after its head, each at the state in which it was made. Of a game that is over no
 * number is written: it is over when it is over.
 * @param moves Every move of the game, of all seats
 * @returns Whether they can all be read again just as they are; else the record must be written in another way
 * @throws RefusedMove when one of them is not allowed
 * @throws UnreadableBytes when one of them cannot be said
 */
export function encodeMoves(coder: Coder, game: Game, head: RecordHead, moves: readonly Move[]): boolean {
  const { setup, outcome, origin } = head;
  const common = origin?.moves ?? 0;
  const isHeld = ({ party }: Move, index: number) =>
    head.moves.of === 'all' || index < common || setup.seats[party] === 'person';
  if (outcome === undefined) chooseNumber(coder, moves.filter(isHeld).length);
  const state = createGame(game, setup);
  let alike = true;
  moves.forEach((move, index) => {
    if (isHeld(move, index)) alike &&= isSameData(codeMove(coder, game, state, move), move);
    applyTo(game, state, move);
  });
  return alike;
}

/** The moves that follow a head in the number of a link, from what is left of that number. */
export function decodeMoves(rest: bigint, game: Game, { outcome }: RecordHead): MoveSource {
  const reader = new RadixReader(rest);
  let left = outcome === undefined ? chooseNumber(reader) : Number.POSITIVE_INFINITY;
  return {
    next: (state: State) => {
      if (left === 0 || state.toAct === undefined) return undefined;
      left -= 1;
      return codeMove(reader, game, state);
    },
    isAtEnd: () => reader.rest === 0n && (left === 0 || outcome !== undefined),
  };
}
