import type { DealMap } from '#engine/analysis/deal-map.ts';
import type { DaysOfGame } from '#engine/hindsight/days-of-game.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Facts about a finished game that the search for its terms of negotiation uses. */
export interface TermGround {
  /** Told to nobody in particular. */
  readonly game: LocalizedGame;
  readonly state: State;
  readonly ending: Ending;
  readonly votes: DaysOfGame['votes'];
  readonly days: DaysOfGame['days'];
  /** Map of the part that the talks were for. */
  readonly map: DealMap;
  /** The chair that the debrief is for. */
  readonly you: PartyIndex;
}

/** Describes an event that exemplifies a term of negotiation, in a sentence or two; `undefined` if there was none. */
export type TermRule = (ground: TermGround) => string | undefined;
