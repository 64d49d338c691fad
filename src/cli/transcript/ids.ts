import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { type Wording as Clause, optionsOf } from '#engine/model/wording.ts';
import type { TranscriptClause } from '#lab/transcripts/transcript.ts';

/** Ids of the scenario file. */
export interface Ids {
  party(party: PartyIndex): string;
  track(track: TrackIndex): string;
  /** The part that an article belongs to. */
  trackOf(issue: IssueIndex): string;
  article(issue: IssueIndex, options: readonly OptionIndex[]): TranscriptClause;
  clause(clause: Clause & { readonly issue: IssueIndex }): TranscriptClause;
}

/** The ids of a game. */
export function gameIds({ scenario, common }: Game): Ids {
  const party = (index: PartyIndex) => at(scenario.parties, index).id;
  const track = (index: TrackIndex) => at(scenario.tracks, index).id;
  const article = (issue: IssueIndex, options: readonly OptionIndex[]): TranscriptClause => {
    const { id, options: all } = at(scenario.issues, issue);
    return { issue: id, options: options.map((option) => at(all, option).id) };
  };
  return {
    party,
    track,
    trackOf: (issue) => track(at(common.issues, issue).track),
    article,
    clause: (clause) => article(clause.issue, optionsOf(clause)),
  };
}
