import { betterTexts } from '#engine/hindsight/better-texts.ts';
import { hasVagueBetterText } from '#engine/hindsight/vague-better-text.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { ToldGame } from '#messages/told-game.ts';

/**
 * What has to be said first of a game that was made so that no deal suits all: that this is so, and no failure of
 * whoever played. Absent of other games, and where a text was signed or would have suited all after all, since chance
 * and happenings may have moved what no deal is worth.
 */
export function madeWithoutDeal(game: ToldGame, state: State, ending: Ending): string | undefined {
  if (game.scenario.level !== 'no-deal') return undefined;
  const tracks = game.common.tracks.flatMap((_, track) => (isWithoutDeal(game, state, ending, track) ? [track] : []));
  return tracks.length === 0 ? undefined : game.say('ending.made-without-deal', { tracks });
}

function isWithoutDeal(game: ToldGame, state: State, ending: Ending, track: TrackIndex): boolean {
  return (
    at(state.tracks, track).status !== 'signed' &&
    betterTexts(game, state, ending, track).length === 0 &&
    hasVagueBetterText(game, state, ending, track) !== true
  );
}
