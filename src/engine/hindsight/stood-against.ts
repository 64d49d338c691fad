import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game } from '../model/game.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { isRatified } from '../ratification/support-at-home.ts';
import { lastVoted } from './text-at-the-end.ts';
import { whoCouldNotSign } from './who-could-not-sign.ts';

/**
 * Obstacles to a part that did not come into force, as far as the record shows them; each list in the order of the
 * delegations.
 */
export interface StoodAgainst {
  readonly track: TrackIndex;
  /** Parties that had walked out. */
  readonly left: readonly PartyIndex[];
  /** Parties that said no in the last vote on it, and over which articles. */
  readonly no: readonly { readonly party: PartyIndex; readonly over: readonly IssueIndex[] }[];
  /** Parties whose red line was crossed by the text last voted on or, without a vote, tabled. */
  readonly redLine: readonly PartyIndex[];
  /** Parties to which that text was worth less than no deal, without crossing their red line. */
  readonly less: readonly PartyIndex[];
  /** Parties whose initial was still missing on an article, if no vote was held. */
  readonly missing: readonly PartyIndex[];
  /** Signatories whose homes did not ratify. */
  readonly home: readonly PartyIndex[];
}

/** Returns the obstacles to each part of a finished game that did not come into force. */
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

/** Parties whose initial was missing on a tabled article; empty if all had been accepted. */
function missingInitials({ common }: Game, { text }: State, track: TrackIndex): PartyIndex[] {
  const missing = at(common.tracks, track).issues.flatMap((issue) => {
    const { current } = at(text, issue);
    return current === undefined
      ? []
      : at(common.issues, issue).consent.filter((party) => !current.initials.includes(party));
  });
  return [...new Set(missing)].sort((a, b) => a - b);
}
