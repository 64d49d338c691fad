import { bestWithin, isInForce } from '#engine/hindsight/better-texts.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { isAskedAtHome } from '#engine/ratification/ratifications.ts';
import { together } from '#messages/together.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { pointsOf } from '../words/points-of.ts';

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
  const homes = isAskedAtHome(game.common, track);
  const most = bestWithin(game, state, ending, track, party)?.worth;
  if (!isInForce(state, ending, track)) {
    return together(game, [
      game.say('ending.own-without', { track, noDeal }),
      most === undefined ? game.say('ending.none-for-all', { homes }) : game.say('ending.up-to', { most }),
    ]);
  }
  return together(game, [
    pointsAgainst(game, track, points, noDeal),
    most === undefined || points >= most ? noMore(game, track, points < noDeal) : game.say('ending.up-to', { most }),
  ]);
}

/** Who signed below no deal may have missed a text that is below it, too: what was better than no deal is told of. */
function noMore(game: ToldGame, track: TrackIndex, isBelow: boolean): string {
  const homes = isAskedAtHome(game.common, track);
  return isBelow ? game.say('ending.none-for-all', { homes }) : game.say('ending.no-more-to-have', { homes });
}

/** By the points as they are told: nobody has "0 points less". */
function pointsAgainst(game: ToldGame, track: TrackIndex, points: number, noDeal: number): string {
  const gain = points - noDeal;
  if (pointsOf(game, points) === pointsOf(game, noDeal)) return game.say('ending.own-same', { track, points });
  return gain > 0
    ? game.say('ending.own-more', { track, points, gain })
    : game.say('ending.own-less', { track, points, loss: -gain });
}
