/** What the text of a game says, beside what really became of the same articles. */
import type { ArticleBeside } from '#session/screens/debrief-notes-model.ts';

/** A row for each article; nothing where the scenario tells of none what became of it. */
export function ArticleByArticle({ articles }: { readonly articles: readonly ArticleBeside[] }) {
  if (articles.length === 0) return null;
  return (
    <section class="beside" aria-labelledby="beside-heading">
      <h3 id="beside-heading" class="debrief-part">
        Article by article
      </h3>
      <table class="beside-table">
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">In your game</th>
            <th scope="col">What really happened</th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.number}>
              <th scope="row">
                <span class="beside-number">{article.number}</span> {article.title}
              </th>
              <td data-label="In your game">{article.here}</td>
              <td data-label="What really happened">
                {article.really}
                {article.source !== undefined && <span class="notes-source"> ({article.source})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
