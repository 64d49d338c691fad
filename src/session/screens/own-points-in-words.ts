import { isInForce, mostWithin } from '#engine/hindsight/better-texts.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { sentence, trackTitle } from '../words/names.ts';
import { pointsInWords } from '../words/points-in-words.ts';
import { midSentence } from '../words/refusal-in-words.ts';

/**
 * What a delegation has of each part that it had to sign, and what it could have had, a sentence or two a part. Against
 * its own mandate only: the most that is spoken of is what the others would still have preferred to no deal.
 */
export function ownPointsInWords(game: ToldGame, state: State, ending: Ending, party: PartyIndex): string[] {
  return game.common.tracks.flatMap(({ signatories }, track) =>
    signatories.includes(party) ? [pointsOnTrack(game, state, ending, party, track)] : [],
  );
}

function pointsOnTrack(game: ToldGame, state: State, ending: Ending, party: PartyIndex, track: TrackIndex): string {
  const points = at(at(ending.points, party), track);
  const noDeal = at(at(ending.walkAways, party), track);
  const most = mostWithin(game, state, ending, track, party);
  const title = midSentence(trackTitle(game, track));
  if (!isInForce(state, ending, track)) {
    const had = `Of ${title} you have what no deal is worth to you: ${pointsInWords(game, noDeal)}.`;
    return `${had} ${most === undefined ? 'No text was better than that for you and for all others who had to sign.' : upTo(game, most)}`;
  }
  const had = `${sentence(title)} gives you ${pointsInWords(game, points)}, ${against(game, points - noDeal)}.`;
  if (most === undefined || points >= most) {
    return `${had} No text that the others liked better than no deal would have given you more.`;
  }
  return `${had} ${upTo(game, most)}`;
}

function against(game: ToldGame, gain: number): string {
  if (gain === 0) return 'as much as no deal';
  return `${pointsInWords(game, Math.abs(gain))} ${gain > 0 ? 'more' : 'less'} than no deal`;
}

function upTo(game: ToldGame, most: number): string {
  return `Up to ${pointsInWords(game, most)} were to be had: a text worth that much to you was better than no deal for the others, too.`;
}
