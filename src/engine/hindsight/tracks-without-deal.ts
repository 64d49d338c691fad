import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { hasVagueBetterText } from './vague-better-text.ts';
import { textsSuitingAll } from './within-reach.ts';

/**
 * The tracks of a game made without a deal of which no text, firm or vague, would have suited all. None of other games;
 * a track that was signed is not among them, nor one for which there was such a text after all, since chance and
 * happenings may have moved what no deal is worth.
 */
export function tracksWithoutDeal(game: Game, state: State, ending: Ending): readonly TrackIndex[] {
  if (game.scenario.level !== 'no-deal') return [];
  return [...game.common.tracks.keys()].filter(
    (track) =>
      at(state.tracks, track).status !== 'signed' &&
      textsSuitingAll(game, state, ending, track).length === 0 &&
      hasVagueBetterText(game, state, ending, track) !== true,
  );
}
