import type { Clause, IssueIndex } from '#engine/model/moves.ts';
import type { SpeechArticle } from './speech-model.ts';
import type { SpeechTable } from './speech-table.ts';

/** A condition under which another delegation can be asked if it could accept wording. */
export interface Condition {
  /** Number that stands for it in a form. */
  readonly value: number;
  readonly clause: Clause;
  readonly article: SpeechArticle;
  /** Wording of the article, as the condition names it. */
  readonly label: string;
}

/** More than any number of options. */
const OPTIONS = 16;

/** The conditions under which one can ask about an article: wording of each other open article of the same part. */
export function conditionsFor({ speech }: Pick<SpeechTable, 'speech'>, issue: IssueIndex): Condition[] {
  const asked = speech.articles.find((article) => article.issue === issue);
  return speech.articles
    .filter((article) => article.issue !== issue && article.track === asked?.track)
    .flatMap((article) =>
      article.options.map(({ option, label }) => ({
        value: conditionNumber({ issue: article.issue, option }),
        clause: { issue: article.issue, option },
        article,
        label,
      })),
    );
}

/** Number that stands for a condition in a form. */
export function conditionNumber({ issue, option }: Clause): number {
  return issue * OPTIONS + option;
}
