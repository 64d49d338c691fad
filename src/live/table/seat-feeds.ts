import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { createGame } from '#engine/play.ts';
import type { Seen } from '../protocol/told-to-pupil.ts';
import type { Made } from './live-table.ts';
import { SeatFeed } from './seat-feed.ts';
import type { ReasonDetail } from './told-reasons.ts';

/** The feeds of all chairs of a table. They need every move of the table from the first on, in order. */
export class SeatFeeds {
  readonly #feeds: readonly SeatFeed[];

  constructor(game: Game, setup: Setup, detail: ReasonDetail) {
    const start = createGame(game, setup);
    this.#feeds = setup.seats.map((_, party) => new SeatFeed(game, start, party, detail));
  }

  of(party: PartyIndex): SeatFeed {
    return at(this.#feeds, party);
  }

  /** By party: what it is told of a move, where that is anything. */
  take(made: Made): readonly (Seen | undefined)[] {
    return this.#feeds.map((feed) => feed.take(made));
  }
}
