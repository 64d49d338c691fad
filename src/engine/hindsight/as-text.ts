import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { Clause, IssueIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { type Wording, wordingOf } from '../model/wording.ts';
import { clauseStatusOf } from '../text/text.ts';
import type { LastWord } from './last-words.ts';

/**
 * The whole text that some clauses of a delegation make: on articles of which they say nothing, what all have accepted
 * for now; else the delegation's own last word; else the wording that is tabled; else what silence means. Besides the
 * clauses themselves, nothing vague is taken: a text holds one vague article at most.
 */
export function asText(
  game: Game,
  state: State,
  track: TrackIndex,
  clauses: readonly Clause[],
  words: readonly LastWord[],
): Clause[] {
  return at(game.common.tracks, track).issues.map((issue) => {
    const said = clauses.find((clause) => clause.issue === issue);
    if (said !== undefined) return { issue, ...wordingOf(said) };
    const ways = otherWays(game, state, issue, at(words, issue));
    return { issue, ...(ways.find((way) => way !== undefined && way.or === undefined) ?? silence(game, issue)) };
  });
}

function otherWays(game: Game, state: State, issue: IssueIndex, word: LastWord): (Wording | undefined)[] {
  const clause = at(state.text, issue);
  const written = clause.current && wordingOf(clause.current);
  const isAccepted = clauseStatusOf(game.common, clause, issue) === 'initialled';
  return [isAccepted ? written : undefined, word.stoodFor, written];
}

function silence({ common }: Game, issue: IssueIndex): Wording {
  return { option: at(common.issues, issue).silent };
}
