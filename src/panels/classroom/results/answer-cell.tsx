/** Table cell with the wording of an article. */

import type { ArticleAtEnd } from '#engine/hindsight/game-at-the-end.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface AnswerCellProps {
  readonly scenario: Scenario;
  readonly issue: IssueIndex;
  readonly article: ArticleAtEnd;
}

/** Plain where it was agreed; in brackets where it was not; vague words and silence are marked. */
export function AnswerCell({ scenario, issue, article }: AnswerCellProps) {
  const { say } = useSpeaker();
  const words = answerWords(scenario, issue, article);
  if (words === undefined || article.left === 'empty') {
    return (
      <span class="muted">
        <span aria-hidden="true">[ ]</span>
        <span class="vh">{say('class-results.nothing-agreed')}</span>
      </span>
    );
  }
  if (article.left === 'tabled') {
    return (
      <span class="muted">
        <span aria-hidden="true" class={lengthOf(words)}>
          [{words}]
        </span>
        <span class="vh">{say('class-results.not-agreed', { answer: words })}</span>
      </span>
    );
  }
  return (
    <>
      <span class={lengthOf(words)}>{words}</span>{' '}
      {article.or !== undefined && <Badge words={say('class-results.vague')} />}
      {article.left === 'silent' && <Badge words={say('class-results.silent')} />}
    </>
  );
}

/** Short answers are not broken into lines. */
function lengthOf(words: string): string | undefined {
  return words.length <= SHORT ? 'answer-short' : undefined;
}

const SHORT = 14;

function Badge({ words }: { readonly words: string }) {
  return <span class="answer-badge note nowrap">{words}</span>;
}

/** "Istanbul"; of a vague wording "Istanbul / Geneva"; absent where nothing stands there. */
function answerWords(
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
