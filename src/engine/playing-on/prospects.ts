import { whoCouldNotSign } from '../hindsight/who-could-not-sign.ts';
import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { OptionIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { tracksSignedBy } from '../model/tracks-signed-by.ts';

/** End of a game, as far as ways on are compared. */
export interface EndReached {
  /** By track. */
  readonly signed: readonly boolean[];
  /** By party and track: it has signed, or the text as it stood at the end was one that it could sign. */
  readonly ready: readonly (readonly boolean[])[];
  /** By party: points of all that it signs together, or what no deal is worth to it, in the game's units. */
  readonly points: readonly number[];
  /** By party and issue: the firm answer in the text that has the party's initials; -1 if there is none. */
  readonly accepted: readonly (readonly OptionIndex[])[];
}

/** Totals of all ways on from one moment. */
export interface Prospects {
  readonly ways: number;
  /** By track: in how many it was signed. */
  readonly signed: readonly number[];
  /** By party and track: in how many it was ready to sign, or had signed. */
  readonly ready: readonly (readonly number[])[];
  /** By party: the sum of its points, in the game's units. */
  readonly points: readonly number[];
}

/**
 * Returns the end of a game.
 * @throws RangeError if it has not ended
 */
export function endReached(game: Game, state: State): EndReached {
  const { ending } = state;
  if (ending === undefined) throw new RangeError('the game has not ended');
  const { common } = game;
  const signed = state.tracks.map(({ status }) => status === 'signed');
  const unready = common.tracks.map((_, track) =>
    at(signed, track) ? undefined : whoCouldNotSign(game, state, ending, track),
  );
  const isReady = (party: PartyIndex, track: TrackIndex) => {
    if (at(signed, track)) return true;
    const could = unready[track];
    return could !== undefined && ![...could.redLine, ...could.less].includes(party);
  };
  return {
    signed,
    ready: state.parties.map((_, party) => common.tracks.map((_track, track) => isReady(party, track))),
    points: state.parties.map((_, party) =>
      tracksSignedBy(common, party).reduce((sum, track) => sum + at(at(ending.points, party), track), 0),
    ),
    accepted: state.parties.map((_, party) =>
      state.text.map(({ current }) =>
        current?.or === undefined && current?.initials.includes(party) ? current.option : -1,
      ),
    ),
  };
}

/** Counts what some ways on came to. */
export function prospectsOf({ common }: Pick<Game, 'common'>, ends: readonly EndReached[]): Prospects {
  const parties = Array.from({ length: common.partyCount }, (_, party) => party);
  const tracks = common.tracks.map((_, track) => track);
  const count = (is: (end: EndReached) => boolean | undefined) => ends.filter(is).length;
  return {
    ways: ends.length,
    signed: tracks.map((track) => count((end) => end.signed[track])),
    ready: parties.map((party) => tracks.map((track) => count((end) => end.ready[party]?.[track]))),
    points: parties.map((party) => ends.reduce((sum, end) => sum + at(end.points, party), 0)),
  };
}
