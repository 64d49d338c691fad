/** The article that divided the class, and the answer of each table. */

import type { ArticleAtEnd } from '#engine/hindsight/game-at-the-end.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { answerKey, NOTHING } from '#session/classroom/results/answer-key.ts';
import { type ArticleParted, mostParted } from '#session/classroom/results/articles-parted.ts';
import type { BoardRow } from '#session/classroom/results/board-row.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { AnswerCell } from './answer-cell.tsx';

interface PartedArticleProps {
  readonly scenario: Scenario;
  readonly rows: readonly BoardRow[];
  readonly articles: readonly ArticleParted[];
}

/** Names of more tables than these are not read by anybody. */
const MOST_NAMED = 24;

/** The question of the article, and its answers as bars with the names of the tables. */
export function PartedArticle({ scenario, rows, articles }: PartedArticleProps) {
  const { say } = useSpeaker();
  const parted = mostParted(articles);
  if (parted === undefined) {
    const isAgreed = articles.some(({ answers }) => answers.some(({ article }) => answerKey(article) !== NOTHING));
    return <p class="parted-none">{say(`class-results.parted-${isAgreed ? 'none' : 'nothing'}`)}</p>;
  }
  const { issue, answers, apart, pairs } = parted;
  const { title, question } = scenario.issues[issue] ?? {};
  return (
    <div class="parted gap3 grid">
      <p class="parted-question document-title">
        <b>
          {articles.indexOf(parted) + 1} {title}
        </b>{' '}
        {question}
      </p>
      <ul class="stack gap3">
        {answers.map(({ article, rows: places }) => (
          <li key={places[0]} class="parted-answer centred grid">
            <span class="parted-label flex">
              <b>{places.length}</b>{' '}
              <span>
                <Agreed {...{ scenario, issue, article }} />
              </span>
            </span>
            <span class="parted-bar" aria-hidden="true">
              <span style={{ width: `${(100 * places.length) / rows.length}%` }} />
            </span>
            {places.length <= MOST_NAMED && (
              <span class="parted-tables muted">
                {say('class-results.names', { names: places.flatMap((place) => rows[place]?.name ?? []) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p class="board-small small muted">{say('class-results.parted-words', { pairs, apart })}</p>
    </div>
  );
}

interface AgreedProps {
  readonly scenario: Scenario;
  readonly issue: number;
  readonly article: ArticleAtEnd;
}

/** An answer of a class. An article that was only tabled reads like one that was never written. */
function Agreed({ scenario, issue, article }: AgreedProps) {
  const { say } = useSpeaker();
  if (answerKey(article) === NOTHING) return <i>{say('class-results.nothing-agreed')}</i>;
  return <AnswerCell {...{ scenario, issue, article }} />;
}

/** Answers of the class to all articles, as a table. */
export function AllArticles({ scenario, articles }: Omit<PartedArticleProps, 'rows'>) {
  const { say } = useSpeaker();
  return (
    <table class="board-lesser full collapse">
      <thead>
        <tr>
          <th scope="col">{say('class-results.article-column')}</th>
          <th scope="col">{say('class-results.pairs-apart')}</th>
          <th scope="col">{say('class-results.answers')}</th>
        </tr>
      </thead>
      <tbody>
        {articles.map(({ issue, apart, answers }, place) => (
          <tr key={issue}>
            <th scope="row">
              {place + 1} {scenario.issues[issue]?.title}
            </th>
            <td>{apart}</td>
            <td>
              <ul class="parted-brief cluster">
                {answers.map(({ article, rows }) => (
                  <li key={rows[0]}>
                    <b>{rows.length}</b> <Agreed {...{ scenario, issue, article }} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
