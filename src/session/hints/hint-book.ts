import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { Draft } from '../draft.ts';
import type { MattersModel, ReceptionModel, SuggestionModel } from '../hints-model.ts';
import { landingOf } from './landing.ts';
import { mattersToOthers } from './matters-to-others.ts';
import { suggestionFrom } from './suggestion-from.ts';

/**
 * Hints about the moment in which they are asked for, from the person's own view and nothing else. Nothing is worked out
 * before it is asked for, and then a step at a time, so that the page can draw and listen in between.
 */
export interface HintBook {
  /** What seems to matter to each other delegation. */
  matters(): Generator<void, readonly MattersModel[]>;
  /** How the draft may land with each of those that it is addressed to. */
  landing(): Generator<void, readonly ReceptionModel[]>;
  /** What the person's own negotiator would do; absent when the person need do nothing. */
  suggestion(): Generator<void, SuggestionModel | undefined>;
}

/** The hints of one chair; `memory` is what its seat has worked out before, and `now` gives the moment. */
export function hintBookOf(
  game: Game,
  you: PartyIndex,
  memory: SeatMemory,
  now: () => { readonly state: State; readonly draft: Draft },
): HintBook {
  const view = (state: State) => viewFor(game, state, you, memory);
  return {
    matters: () => mattersToOthers(game, view(now().state)),
    landing: () => landingOf(game, view(now().state), now().draft),
    suggestion: () => suggestionFrom(game, now().state, view(now().state)),
  };
}
