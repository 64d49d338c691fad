import { bestWithinReach, isInForce } from '#engine/hindsight/within-reach.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { pointsOf } from '../words/points-of.ts';

/**
 * Returns a delegation's result in each part that it had to sign, and its best possible one, a sentence or two a part.
 * Against its own mandate only, with the most that was within reach.
 */
export function ownPointsInWords(game: LocalizedGame, state: State, ending: Ending, party: PartyIndex): string[] {
  return game.common.tracks.flatMap(({ signatories }, track) =>
    signatories.includes(party) ? [pointsOnTrack(game, state, ending, party, track)] : [],
  );
}

function pointsOnTrack(
  game: LocalizedGame,
  state: State,
  ending: Ending,
  party: PartyIndex,
  track: TrackIndex,
): string {
  const points = at(at(ending.points, party), track);
  const noDeal = at(at(ending.walkAways, party), track);
  const most = bestWithinReach(game, state, ending, track, party)?.worth;
  if (!isInForce(state, ending, track)) {
    return joinSentences(game, [
      game.say('ending.own-without', { track, noDeal }),
      most === undefined ? game.say('ending.none-within-reach') : game.say('ending.up-to', { most }),
    ]);
  }
  return joinSentences(game, [
    pointsAgainst(game, track, points, noDeal),
    most === undefined || points >= most ? game.say('ending.no-more-to-have') : game.say('ending.up-to', { most }),
  ]);
}

/** By the points as they are told: nobody has "0 points less". */
function pointsAgainst(game: LocalizedGame, track: TrackIndex, points: number, noDeal: number): string {
  const gain = points - noDeal;
  if (pointsOf(game, points) === pointsOf(game, noDeal)) return game.say('ending.own-same', { track, points });
  return gain > 0
    ? game.say('ending.own-more', { track, points, gain })
    : game.say('ending.own-less', { track, points, loss: -gain });
}
