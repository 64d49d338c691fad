import type { Game } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { viewFor } from '../views/view-for.ts';
import { encodeView } from './encode-view.ts';
import { type OwnPart, ownPart } from './own-part.ts';
import { type PublicPart, publicPart } from './public-part.ts';

/** Data that a seat may be sent at one moment of a game. */
export interface SeatMessage {
  readonly scenario: PublicPart;
  readonly own: OwnPart;
  /** See `decodeView`. */
  readonly view: string;
}

/** Returns the message for the seat of a party. Nothing that another party keeps to itself is in it. */
export function seatMessage(game: Game, state: State, party: PartyIndex): SeatMessage {
  const { scenario } = game;
  return {
    scenario: publicPart(scenario),
    own: ownPart(scenario, party),
    view: encodeView(viewFor(game, state, party)),
  };
}
