import type { ArticleModel } from '#session/table-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Pen } from '../parts/pen.tsx';
import { useFreshInitials } from './use-fresh-initials.ts';

/** The margin of an article: who has initialled it, whose initial fell again, and one's own pencil. */
export function ArticleMargin({ article }: { readonly article: ArticleModel }) {
  const pencilled = article.options.some((option) => option.pencilled);
  const fresh = useFreshInitials(article);
  const count = article.initials.length + article.struck.length;
  // Two fit below one another; more stand two and two, and smaller.
  const size = count > 2 ? 19 : 22;
  return (
    <div class="article-margin">
      {pencilled && (
        <span class="margin-pencil">
          <Icon name="pencil" size={18} /> you
        </span>
      )}
      {count > 0 && (
        <ul
          class="margin-initials"
          data-paired={count > 2}
          aria-label={article.state === 'initialled' ? 'Accepted for now by' : 'Initialled by'}
        >
          {article.initials.map((party) => (
            <li key={party.party}>
              <Pen party={party} size={size} fresh={fresh.has(party.party)} />
            </li>
          ))}
          {article.struck.map((party) => (
            <li key={`struck-${party.party}`}>
              <Pen party={party} size={size} struck />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
