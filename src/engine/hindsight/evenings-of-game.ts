import type { Game } from '../model/game.ts';
import type { Move } from '../model/moves.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { tracksSignedBy } from '../model/tracks-signed-by.ts';
import { applyTo, createGame } from '../play.ts';
import { signedPoints } from '../rounds/conclude.ts';
import { clauseStatusOf } from '../text/text.ts';

/** State of a game at the end of a day. */
export interface Evening {
  /** Number of articles agreed. */
  readonly agreed: number;
  /**
   * By party, of all that it signs together: as signed or, of a part that was not, as if it had been signed as it stood;
   * in the game's units.
   */
  readonly worth: readonly number[];
}

/**
 * A finished game by its days: one evening for each that began.
 * @throws RefusedMove where the moves are not those of a game
 */
export function eveningsOfGame(game: Game, setup: Setup, moves: readonly Move[]): Evening[] {
  const state = createGame(game, setup);
  const evenings: Evening[] = [];
  for (const move of moves) {
    const { round } = state;
    applyTo(game, state, move);
    // Dusk and dawn have come with the last move: it is late by the day that is over.
    if (state.round > round || state.ending !== undefined) evenings[round - 1] = eveningOf(game, { ...state, round });
  }
  return evenings;
}

function eveningOf(game: Game, state: State): Evening {
  return {
    agreed: state.text.filter((clause, issue) => clauseStatusOf(game.common, clause, issue) === 'initialled').length,
    worth: state.parties.map((_, party) =>
      tracksSignedBy(game.common, party).reduce((sum, track) => sum + signedPoints(game, state, party, track), 0),
    ),
  };
}
