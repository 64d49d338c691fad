import type { LocalizedGame } from '#messages/localized-game.ts';
import type { MattersModel, ReceptionModel, SuggestionModel } from '../hints-model.ts';
import type { HintMoment } from './hint-moment.ts';
import { landingOf } from './landing.ts';
import { mattersToOthers } from './matters-to-others.ts';
import { suggestionFrom } from './suggestion-from.ts';

/**
 * Hints about the moment in which they are asked for, from the person's own view and nothing else. Nothing is worked out
 * before it is asked for, and then a step at a time, so that the page can draw and listen in between.
 */
export interface HintBook {
  /** Estimates the priorities of each other delegation. */
  matters(): Generator<void, readonly MattersModel[]>;
  /** Forecasts the reception of the draft by each of its addressees. */
  landing(): Generator<void, readonly ReceptionModel[]>;
  /** Returns the move that the person's own negotiator would make; `undefined` if the person need do nothing. */
  suggestion(): Generator<void, SuggestionModel | undefined>;
}

/** The hints of one chair; `now` gives the moment. */
export function hintBookOf(game: LocalizedGame, now: () => HintMoment): HintBook {
  return {
    matters: () => mattersToOthers(game, now().view),
    landing: () => {
      const { view, draft, onTold } = now();
      return landingOf(game, view, draft, onTold);
    },
    suggestion: () => suggestionFrom(game, now()),
  };
}
