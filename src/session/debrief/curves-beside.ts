import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { tracksSignedBy } from '#engine/model/tracks-signed-by.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { forkState } from '#engine/playing-on/fork-state.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { calendarOf } from '../table/frame/calendar.ts';
import { markOf } from '../words/names.ts';
import { pointsOf } from '../words/points-of.ts';
import type { CurveBeside, CurvesBeside } from './curves-beside-model.ts';

/** A game by all that has been played in it. */
export interface PlayedOut {
  readonly setup: Setup;
  readonly moves: readonly Move[];
}

/**
 * How much was agreed on each evening of two games, and what that was worth to each delegation: as signed or, of a part
 * that was not, as if it had been signed as it stood.
 * @throws RefusedMove where the moves are not those of a game
 */
export function curvesBeside(game: ToldGame, here: PlayedOut, there: PlayedOut): CurvesBeside {
  const evenings = { here: eveningsOf(game, here), there: eveningsOf(game, there) };
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
        here: evenings.here.map((state) => agreedIn(game, state)),
        there: evenings.there.map((state) => agreedIn(game, state)),
      },
      ...parties.map((party) => curveOf(game, party, evenings)),
    ],
  };
}

function signs({ common }: ToldGame, party: PartyIndex): boolean {
  return tracksSignedBy(common, party).length > 0;
}

/** By day: the state in which its last move left the game, with what that day counted for in points. */
function eveningsOf(game: ToldGame, { setup, moves }: PlayedOut): State[] {
  const state = createGame(game, setup);
  const evenings: State[] = [];
  for (const move of moves) {
    const { round } = state;
    applyTo(game, state, move);
    // Dusk and dawn have come with the last move: it is late by the day that is over.
    if (state.round > round || state.ending !== undefined) evenings[round - 1] = { ...forkState(state), round };
  }
  return evenings;
}

function agreedIn({ common }: ToldGame, { text }: State): number {
  return text.filter((clause, issue) => clauseStatusOf(common, clause, issue) === 'initialled').length;
}

function curveOf(
  game: ToldGame,
  party: PartyIndex,
  { here, there }: { readonly here: readonly State[]; readonly there: readonly State[] },
): CurveBeside {
  const tracks = tracksSignedBy(game.common, party);
  const { sheets } = at(game.secrets, party);
  const worth = (state: State) =>
    pointsOf(
      game,
      tracks.reduce((sum, track) => sum + signedPoints(game, state, party, track), 0),
    );
  const values = { here: here.map(worth), there: there.map(worth) };
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
