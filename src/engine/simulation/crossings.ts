import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { signedPoints } from '../rounds/conclude.ts';
import { crossesRedLine, readingsOf } from '../text/readings.ts';

/** Violations by signatories of signed tracks: a text below their walk-away, or across a red line of theirs. */
export function crossings(game: Game, state: State): string[] {
  return state.tracks.flatMap(({ status }, track) =>
    status === 'signed'
      ? at(game.common.tracks, track).signatories.flatMap((party) => crossingsOf(game, state, track, party))
      : [],
  );
}

function crossingsOf(game: Game, state: State, track: TrackIndex, party: PartyIndex): string[] {
  const { parties, tracks } = game.scenario;
  const signed = `${at(parties, party).id} signed ${at(tracks, track).id}`;
  const sheet = at(at(game.secrets, party).sheets, track);
  const crossed = crossesRedLine(sheet, readingsOf(game.common, state, track));
  const surplus = surplusOf(game, state, track, party);
  return [
    ...(crossed ? [`${signed} across its red line`] : []),
    ...(surplus < 0 ? [`${signed} for ${-surplus / game.scale} points less than its walk-away`] : []),
  ];
}

/** Surplus of a signatory: worth of a signed track over its walk-away at the signature, in the game's units. */
export function surplusOf(game: Game, state: State, track: TrackIndex, party: PartyIndex): number {
  return signedPoints(game, state, party, track) - at(at(state.tracks, track).walkAwaysThen, party);
}
