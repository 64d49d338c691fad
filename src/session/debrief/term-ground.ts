import type { DealMap } from '#engine/analysis/deal-map.ts';
import type { DaysOfGame } from '#engine/hindsight/days-of-game.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { ToldGame } from '#messages/told-game.ts';

/** What is known of a finished game when its words of negotiation are looked for. */
export interface TermGround {
  /** Told to nobody in particular. */
  readonly game: ToldGame;
  readonly state: State;
  readonly ending: Ending;
  readonly votes: DaysOfGame['votes'];
  readonly days: DaysOfGame['days'];
  /** Of the part that the talks were for. */
  readonly map: DealMap;
  /** Whose chair the debrief is for. */
  readonly you: PartyIndex;
}

/** What happened in a game that a word of negotiation is an example of, in a sentence or two; absent where nothing did. */
export type TermRule = (ground: TermGround) => string | undefined;
