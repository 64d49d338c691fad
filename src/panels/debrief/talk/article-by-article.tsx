/** Articles of a game's text, beside what really became of them. */
import type { ArticleBeside } from '#session/screens/debrief-notes-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** A row for each article; nothing where the scenario tells of none what became of it. */
export function ArticleByArticle({ articles }: { readonly articles: readonly ArticleBeside[] }) {
  const { say } = useSpeaker();
  if (articles.length === 0) return null;
  return (
    <section class="beside" aria-labelledby="beside-heading">
      <h2 id="beside-heading" class="debrief-part">
        {say('debrief.articles')}
      </h2>
      <table class="beside-table mt2 reading full">
        <thead>
          <tr>
            <th scope="col">{say('debrief.article')}</th>
            <th scope="col">{say('debrief.here')}</th>
            <th scope="col">{say('debrief.really')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.number}>
              <th scope="row">
                <span class="paper-faint">{article.number}</span> {article.title}
              </th>
              <td data-label={say('debrief.here')}>{article.here}</td>
              <td data-label={say('debrief.really')}>
                {article.really}
                {article.source !== undefined && <span class="paper-faint"> ({article.source})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
