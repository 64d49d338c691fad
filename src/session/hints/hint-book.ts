import type { ToldGame } from '#messages/told-game.ts';
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
  /** What seems to matter to each other delegation. */
  matters(): Generator<void, readonly MattersModel[]>;
  /** How the draft may land with each of those that it is addressed to. */
  landing(): Generator<void, readonly ReceptionModel[]>;
  /** What the person's own negotiator would do; absent when the person need do nothing. */
  suggestion(): Generator<void, SuggestionModel | undefined>;
}

/** The hints of one chair; `now` gives the moment. */
export function hintBookOf(game: ToldGame, now: () => HintMoment): HintBook {
  return {
    matters: () => mattersToOthers(game, now().view),
    landing: () => {
      const { view, draft, onTold } = now();
      return landingOf(game, view, draft, onTold);
    },
    suggestion: () => suggestionFrom(game, now()),
  };
}
