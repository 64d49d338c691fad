import { lastVoted } from '#engine/hindsight/text-at-the-end.ts';
import { whoCouldNotSign } from '#engine/hindsight/who-could-not-sign.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import type { StoodAgainst } from './class-game.ts';

/** What stood against each part of a finished game that did not come into force. */
export function stoodAgainst(game: Game, state: State, ending: Ending): readonly StoodAgainst[] {
  return game.common.tracks.flatMap((_, track) => {
    if (at(state.tracks, track).status !== 'signed') return [unsigned(game, state, ending, track)];
    const home = (ending.aftermath?.ratifications ?? []).filter((each) => each.track === track && !isRatified(each));
    return home.length === 0 ? [] : [{ ...NOTHING, track, home: home.map(({ party }) => party) }];
  });
}

const NOTHING: Omit<StoodAgainst, 'track'> = { left: [], no: [], redLine: [], less: [], missing: [], home: [] };

function unsigned(game: Game, state: State, ending: Ending, track: TrackIndex): StoodAgainst {
  const left = state.record.flatMap((line) =>
    line.kind === 'walkedOut' && line.closed.includes(track) ? [line.party] : [],
  );
  const voted = lastVoted(game, state, track);
  const no = (voted?.vote.ballots ?? []).flatMap(({ party, over }) => (over.length > 0 ? [{ party, over }] : []));
  const unable = whoCouldNotSign(game, state, ending, track);
  return {
    ...NOTHING,
    track,
    left,
    no,
    redLine: unable?.redLine ?? [],
    less: unable?.less ?? [],
    missing: voted === undefined ? missingInitials(game, state, track) : [],
  };
}

/** Whose initial was missing on what was tabled; where all had been accepted, nobody's. */
function missingInitials({ common }: Game, { text }: State, track: TrackIndex): PartyIndex[] {
  const missing = at(common.tracks, track).issues.flatMap((issue) => {
    const { current } = at(text, issue);
    return current === undefined
      ? []
      : at(common.issues, issue).consent.filter((party) => !current.initials.includes(party));
  });
  return [...new Set(missing)].sort((a, b) => a - b);
}
