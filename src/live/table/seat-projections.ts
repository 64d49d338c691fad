import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { createGame } from '#engine/play.ts';
import type { SeatDelta } from '../protocol/told-to-pupil.ts';
import type { Made } from './live-table.ts';
import { SeatProjection } from './seat-projection.ts';
import type { ReasonDetail } from './told-reasons.ts';

/** The feeds of all chairs of a table. They need every move of the table from the first on, in order. */
export class SeatProjections {
  readonly #feeds: readonly SeatProjection[];

  constructor(game: Game, setup: Setup, detail: ReasonDetail) {
    const start = createGame(game, setup);
    this.#feeds = setup.seats.map((_, party) => new SeatProjection(game, start, party, detail));
  }

  of(party: PartyIndex): SeatProjection {
    return at(this.#feeds, party);
  }

  /** News for the chair whose decision is kept until its turn. */
  keep(move: Move): SeatDelta | undefined {
    return this.of(move.party).keep(move);
  }

  /** By party: what it is told when the table goes back to the morning of a round. */
  takeBack(round: number): readonly SeatDelta[] {
    return this.#feeds.map((feed) => feed.takeBack(round));
  }

  /** By party: what it is told of a move, where that is anything. */
  apply(made: Made): readonly (SeatDelta | undefined)[] {
    return this.#feeds.map((feed) => feed.apply(made));
  }
}
