import type { Ratification } from '../model/aftermath.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { readingsOf } from '../text/readings.ts';
import { chanceAtHome } from './chance-at-home.ts';
import { isRatified, supportAtHome } from './support-at-home.ts';

/** Main tracks are those that no other track waits for: the text that home is asked about. */
export function isMain({ tracks }: Pick<CommonKnowledge, 'tracks'>, track: TrackIndex): boolean {
  return !tracks.some((other) => other.after === track);
}

/** True if homes are asked about the text of a track. */
export function isAskedAtHome(common: Pick<CommonKnowledge, 'tracks' | 'afterSigning'>, track: TrackIndex): boolean {
  return common.afterSigning.on && isMain(common, track);
}

/** Verdicts of the homes of all signatories on the texts of signed tracks, in the moods that they turn out to be in; by party. */
export function ratificationsOf(
  game: Game,
  state: State,
  tracks: readonly TrackIndex[],
  moods: readonly number[],
): Ratification[] {
  return tracks.flatMap((track) => {
    const readings = readingsOf(game.common, state, track);
    return at(game.common.tracks, track).signatories.map((party) => {
      const { standing } = at(state.parties, party);
      const home = at(game.secrets, party);
      const chance = chanceAtHome(game.common, home, track, readings, standing);
      const taken = supportAtHome(game.common, home, track, readings, standing, at(moods, party));
      return { track, party, chance, ...taken };
    });
  });
}

/** True if every signatory of a track has ratified it. */
export function isTrackRatified(ratifications: readonly Ratification[], track: TrackIndex): boolean {
  return ratifications.every((each) => each.track !== track || isRatified(each));
}
