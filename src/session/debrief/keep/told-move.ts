import { byId } from '#engine/model/ids.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { Table } from '#engine/model/table.ts';
import { applyTo, createGame } from '#engine/play.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { moveInWords } from '../../words/move-in-words.ts';
import { markOf } from '../../words/names.ts';

/** A move of a finished game, in words. */
export interface ToldMove {
  /** From 1. */
  readonly number: number;
  /** From 1. */
  readonly round: number;
  /** "Tuesday, 19 August" */
  readonly day: string;
  readonly who: string;
  /** Whom it was made to; none where it was made to all, or to nobody. */
  readonly to: readonly string[];
  readonly what: string;
}

/** Every move of a finished game, of all seats, in their order. */
export function movesTold(game: LocalizedGame, setup: Setup, moves: readonly Move[]): ToldMove[] {
  const state = createGame(game, setup);
  return moves.map((move, index) => {
    const { round } = state;
    const told: ToldMove = {
      number: index + 1,
      round,
      day: game.say('news.day', { round }),
      who: markOf(game, move.party).name,
      to: addresseesOf(state, move).map((party) => markOf(game, party).name),
      what: moveInWords(game, state, move),
    };
    applyTo(game, state, move);
    return told;
  });
}

function addresseesOf(before: Table, move: Move): readonly PartyIndex[] {
  switch (move.type) {
    case 'offer':
      return move.to;
    case 'answer':
      return [byId(before.offers, move.offer).from];
    case 'carry':
      return [byId(before.offers, move.offer).to];
    case 'reply':
      return [byId(before.questions, move.question).from];
    case 'tell':
    case 'ask':
      return [move.to];
    default:
      return [];
  }
}
