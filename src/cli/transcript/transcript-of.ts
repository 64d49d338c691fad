import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { type KeyedReasons, reasonsSaid } from '#engine/negotiators/telling/reasons-given.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { isSameData } from '#record/digest.ts';
import { TranscriptWriter } from './transcript-writer.ts';
import type { WrittenLine } from './written-line.ts';

/** A game that was played again, and what was written down of it. */
export interface WrittenGame {
  readonly state: State;
  readonly lines: readonly WrittenLine[];
}

/**
 * Plays the moves of a game again and writes down what was said. A negotiator gives its reasons where it makes the recorded
 * move again; `asks`: false if its moves are those of other negotiators than today's.
 */
export function writtenAgain(
  game: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
  { chair, asks }: { readonly chair: PartyIndex | undefined; readonly asks: boolean },
): WrittenGame {
  const writer = new TranscriptWriter(game, chair);
  const state = createGame(game, setup);
  const reasonsFor = asks ? askedAgain(game) : () => [];
  for (const move of moves) {
    writer.making(state, move, reasonsFor(state, move));
    applyTo(game, state, move);
  }
  return { state, lines: writer.finish(state) };
}

/** The reasons that negotiators give for a move, if they would make it. */
function askedAgain(game: Game): (state: State, move: Move) => readonly KeyedReasons[] {
  const memories = newSeatMemories(game);
  return (state, move) => {
    const decision = nextDecision(game, state, memories);
    if (decision === undefined || !isSameData(decision.move, move)) return [];
    return reasonsSaid(viewFor(game, state, move.party, memories[move.party]), decision);
  };
}
