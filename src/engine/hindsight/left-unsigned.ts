import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { IssueIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { clauseStatusOf } from '../text/text.ts';
import { lastVoted } from './text-at-the-end.ts';

/** A track that was never signed, and for which no vote or walk-out is to blame. */
export interface LeftUnsigned {
  readonly track: TrackIndex;
  /** The articles that not all accepted. */
  readonly issues: readonly IssueIndex[];
  /** Tracks, among those in question, that had to wait for it. */
  readonly waiting: readonly TrackIndex[];
}

/** Returns, for each unsigned one of some tracks, the track that was missing: itself, or the first one that it waits for. */
export function tracksMissing(game: Game, state: State, tracks: readonly TrackIndex[]): TrackIndex[] {
  const isSigned = (track: TrackIndex) => at(state.tracks, track).status === 'signed';
  const firstOf = (track: TrackIndex): TrackIndex => {
    const { after } = at(game.common.tracks, track);
    return after === undefined || isSigned(after) ? track : firstOf(after);
  };
  return [...new Set(tracks.filter((track) => !isSigned(track)).map(firstOf))];
}

/** Returns `undefined` if a track was closed, or if it is one of those in question and failed in a vote. */
export function leftUnsigned(
  game: Game,
  state: State,
  mine: readonly TrackIndex[],
  track: TrackIndex,
): LeftUnsigned | undefined {
  if (at(state.tracks, track).status === 'closed') return undefined;
  if (mine.includes(track) && lastVoted(game, state, track) !== undefined) return undefined;
  const { issues } = at(game.common.tracks, track);
  const statusOf = (issue: IssueIndex) => clauseStatusOf(game.common, at(state.text, issue), issue);
  const tabled = issues.filter((issue) => statusOf(issue) === 'tabled');
  return {
    track,
    issues: tabled.length > 0 ? tabled : issues.filter((issue) => statusOf(issue) !== 'initialled'),
    waiting: mine.filter((each) => waitsFor(game, each, track)),
  };
}

function waitsFor(game: Game, track: TrackIndex, first: TrackIndex): boolean {
  const { after } = at(game.common.tracks, track);
  return after !== undefined && (after === first || waitsFor(game, after, first));
}
