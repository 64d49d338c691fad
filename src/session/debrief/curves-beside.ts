import { type Evening, eveningsOfGame } from '#engine/hindsight/evenings-of-game.ts';
import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { tracksSignedBy } from '#engine/model/tracks-signed-by.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { calendarOf } from '../table/frame/calendar-model.ts';
import { markOf } from '../words/names.ts';
import { pointsOf } from '../words/points-of.ts';
import type { CurveBeside, CurvesBeside } from './curves-beside-model.ts';

/** A game by all that has been played in it. */
export interface PlayedOut {
  readonly setup: Setup;
  readonly moves: readonly Move[];
}

/**
 * Compares two games by evening: the number of articles agreed and their worth to each delegation, as signed or, for a
 * part that was not, as if it had been signed as it stood.
 * @throws RefusedMove if the moves are not those of a game
 */
export function curvesBeside(game: LocalizedGame, here: PlayedOut, there: PlayedOut): CurvesBeside {
  const evenings = {
    here: eveningsOfGame(game, here.setup, here.moves),
    there: eveningsOfGame(game, there.setup, there.moves),
  };
  const longest = Math.max(evenings.here.length, evenings.there.length);
  const parties = game.scenario.parties.map((_, party) => party).filter((party) => signs(game, party));
  return {
    days: calendarOf(game, 1)
      .leaves.slice(0, longest)
      .map(({ round, short }) => ({ round, short, words: game.say('news.day', { round }) })),
    curves: [
      {
        key: 'agreed',
        party: undefined,
        title: game.say('debrief-beside.curve-agreed'),
        foot: 0,
        top: game.scenario.issues.length,
        here: evenings.here.map(({ agreed }) => agreed),
        there: evenings.there.map(({ agreed }) => agreed),
      },
      // Those of single delegations are in points.
      ...(game.tellsPoints ? parties : []).map((party) => curveOf(game, party, evenings)),
    ],
  };
}

function signs({ common }: LocalizedGame, party: PartyIndex): boolean {
  return tracksSignedBy(common, party).length > 0;
}

function curveOf(
  game: LocalizedGame,
  party: PartyIndex,
  { here, there }: { readonly here: readonly Evening[]; readonly there: readonly Evening[] },
): CurveBeside {
  const tracks = tracksSignedBy(game.common, party);
  const { sheets } = at(game.secrets, party);
  const worthOn = ({ worth }: Evening) => pointsOf(game, at(worth, party));
  const values = { here: here.map(worthOn), there: there.map(worthOn) };
  return {
    key: String(party),
    party: markOf(game, party),
    title: game.say('debrief-beside.curve-worth', { who: party }),
    foot: Math.min(0, ...values.here, ...values.there),
    top: Math.ceil(
      pointsOf(
        game,
        tracks.reduce((sum, track) => sum + at(sheets, track).best, 0),
      ),
    ),
    ...values,
  };
}
