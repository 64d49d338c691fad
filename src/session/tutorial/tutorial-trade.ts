import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { TableModel } from '../table/table-model.ts';
import type { ArticleModel, OptionModel } from '../table/text/article-model.ts';
import type { PositionMark } from '../table/text/position-mark.ts';
import { weightOf } from '../weight.ts';

/** A possible trade for a beginner, as far as its own points and public wishes show. */
export interface TutorialTrade {
  /** Whom it trades with: the first of the others that sign with it. */
  readonly other: PartyIndex;
  /** The answer to ask for. */
  readonly want: Answer;
  /** The answer to give: what the other wants on an article that the table calls worth little to the person. */
  readonly give: Answer;
}

interface Answer {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
}

/** The trade to learn by, in the first part that the person signs; absent where there is none. */
export function tutorialTradeIn({ tracks, you }: Pick<TableModel, 'tracks' | 'you'>): TutorialTrade | undefined {
  const track = tracks.find(({ youSign }) => youSign);
  const other = track?.signatories.find(({ party }) => party !== you)?.party;
  if (track === undefined || other === undefined) return undefined;
  const disputed = track.articles.filter((article) => bestIn(article)?.option !== wishOf(article, other)?.option);
  const most = Math.max(...disputed.map(hangsOn));
  // Of articles on which as much hangs, the last: money comes first in most texts, and is the hardest to be given.
  const wanted = [...disputed].reverse().find((article) => hangsOn(article) === most);
  const given = disputed.find((article) => article !== wanted && isWorthLittle(article));
  const best = wanted && bestIn(wanted);
  const wish = given && wishOf(given, other);
  if (!wanted || !given || !best || !wish) return undefined;
  return {
    other,
    want: { issue: wanted.issue, option: best.option },
    give: { issue: given.issue, option: wish.option },
  };
}

/** Points between the best and the worst answer. */
function hangsOn({ options }: ArticleModel): number {
  const points = options.map((option) => option.points);
  return Math.max(...points) - Math.min(...points);
}

function isWorthLittle({ best, most }: ArticleModel): boolean {
  return ['little', 'nothing'].includes(weightOf(best, most));
}

function bestIn({ options, best }: ArticleModel): OptionModel | undefined {
  return options.find(({ points }) => points === best);
}

/** The answer that a delegation wished for in public, also if it asks for another one by now; else the one it asks for. */
function wishOf({ options }: ArticleModel, by: PartyIndex): OptionModel | undefined {
  const isMarked = (...stances: readonly PositionMark['stance'][]) =>
    options.find(({ marks }) => marks.some(({ party, stance }) => party === by && stances.includes(stance)));
  return isMarked('wants', 'wanted') ?? isMarked('asks');
}
