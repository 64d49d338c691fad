import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reviewedKey, votedKey } from '#engine/negotiators/telling/reasons-given.ts';
import { obstaclesNamed } from '#lab/transcripts/obstacles.ts';
import type { TranscriptClause } from '#lab/transcripts/transcript.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { namedInWords } from '#session/words/ballot-words.ts';
import { type Telling, tellingOfReview, tellingOfVote } from '#session/words/telling.ts';
import { gameIds } from './ids.ts';
import { form, type LineContent } from './line-content.ts';

/** A delegation's vote or review, with the key of its reasons and how these are told. */
export interface VoteEntry {
  readonly party: PartyIndex;
  readonly key: string;
  readonly telling: Telling;
  readonly head: string;
  readonly form: (reasons: readonly Reason[]) => LineContent;
}

type Voted = Extract<Dispatch, { kind: 'voted' }>;
type Reviewed = Extract<Dispatch, { kind: 'reviewed' }>;

/** The votes of all signatories. `before`: the record until then; `text`: what was put to the vote. */
export function ballotsOf(
  game: LocalizedGame,
  { track, round, ballots, reopened }: Voted,
  before: readonly Dispatch[],
  text: readonly TranscriptClause[],
): VoteEntry[] {
  const ids = gameIds(game);
  return ballots.map(({ party, yes, over }) => ({
    party,
    key: votedKey(round, track, party),
    telling: tellingOfVote(before, round, track, party),
    head: yes
      ? game.say('move.vote-yes', { party, track })
      : game.say('move.vote-no', { party, track, over: namedInWords(game, over, (issue) => reopened.includes(issue)) }),
    form: (reasons) => {
      const cast = form('vote', { from: ids.party(party), track: ids.track(track), articles: text });
      return yes ? cast : { ...cast, over: obstaclesNamed(game.scenario, over, reasons) };
    },
  }));
}

/** The reviews of a single text, one of each signatory. */
export function reviewsOf(game: LocalizedGame, { drafts }: Table, { draft, round }: Reviewed): VoteEntry[] {
  const ids = gameIds(game);
  const { track, clauses, reviews } = at(drafts, draft);
  return reviews.map(({ party, over }) => ({
    party,
    key: reviewedKey(draft, party),
    telling: tellingOfReview(draft, round, party),
    head: game.say('move.review', { party, issues: over }),
    form: (reasons) => {
      const said = form('review', {
        from: ids.party(party),
        track: ids.track(track),
        articles: clauses.map(ids.clause),
      });
      return over.length === 0 ? said : { ...said, over: obstaclesNamed(game.scenario, over, reasons) };
    },
  }));
}
