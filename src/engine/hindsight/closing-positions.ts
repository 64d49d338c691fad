import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { Clause, IssueIndex, PartyIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { sharesReading } from '../model/wording.ts';
import { worseReadingPoints } from '../negotiators/weighing/clause-gains.ts';
import { type LastWords, lastWordsOf } from './last-words.ts';

/** Position of a delegation as another ends the talks by leaving. */
export interface ClosingPosition {
  readonly party: PartyIndex;
  readonly by: PartyIndex;
  /** Articles on which the two last stood for the same. */
  readonly agreed: readonly IssueIndex[];
  /** The article on which the wording of the other would have cost it most; `undefined` if there is none. */
  readonly apart: { readonly issue: IssueIndex; readonly own: Clause; readonly theirs: Clause } | undefined;
}

/**
 * The positions of the negotiators that stay, on the tracks that a walk-out has closed; none unless the game ended with
 * it: while the talks go on, they answer in letters.
 */
export function closingPositions(game: Game, state: State): readonly ClosingPosition[] {
  const left = state.record.filter(({ kind }) => kind === 'walkedOut').at(-1);
  if (state.ending === undefined || left?.kind !== 'walkedOut' || left.round < state.round) return [];
  const issues = left.closed.flatMap((track) => at(game.common.tracks, track).issues);
  const words = lastWordsOf(game, state);
  return state.parties.flatMap(({ gone }, party) => {
    if (gone || state.setup.seats[party] === 'person') return [];
    return [closingPosition(game, words, issues, { party, by: left.party })];
  });
}

function closingPosition(
  game: Game,
  words: LastWords,
  issues: readonly IssueIndex[],
  { party, by }: Pick<ClosingPosition, 'party' | 'by'>,
): ClosingPosition {
  const pairs = issues.flatMap((issue) => {
    const [own, theirs] = [party, by].map((one) => at(at(words, one), issue).stoodFor);
    return own === undefined || theirs === undefined
      ? []
      : [{ issue, own: { issue, ...own }, theirs: { issue, ...theirs } }];
  });
  const lossOf = ({ issue, own, theirs }: (typeof pairs)[number]) => {
    const points = at(at(game.secrets, party).points, issue);
    return worseReadingPoints(points, own) - worseReadingPoints(points, theirs);
  };
  const apart = pairs
    .filter((pair) => !sharesReading(pair.own, pair.theirs) && lossOf(pair) > 0)
    .sort((a, b) => lossOf(b) - lossOf(a) || a.issue - b.issue)[0];
  const agreed = pairs.filter(({ own, theirs }) => sharesReading(own, theirs)).map(({ issue }) => issue);
  return { party, by, agreed, apart };
}
