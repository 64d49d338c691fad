import type { ArticleAtEnd } from '#engine/hindsight/game-at-the-end.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';

/** "Istanbul"; of a vague wording "Istanbul / Geneva"; absent where nothing stands there. */
export function answerWords(
  { issues }: Pick<Scenario, 'issues'>,
  issue: IssueIndex,
  { option, or }: Pick<ArticleAtEnd, 'option' | 'or'>,
): string | undefined {
  const labels = [option, or].flatMap((each) => {
    const label = each === undefined ? undefined : issues[issue]?.options[each]?.label;
    return label === undefined ? [] : [label];
  });
  return labels.length === 0 ? undefined : labels.join(' / ');
}
