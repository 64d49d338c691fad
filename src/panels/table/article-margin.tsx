import type { ArticleModel } from '#session/table-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Pen } from '../parts/pen.tsx';

interface ArticleMarginProps {
  readonly article: ArticleModel;
  readonly viewsShown: boolean;
  readonly viewsId: string;
  onViews(): void;
}

/** The margin of an article: who has initialled it, one's own pencil, and the way to who says what. */
export function ArticleMargin({ article, viewsShown, viewsId, onViews }: ArticleMarginProps) {
  const pencilled = article.options.some((option) => option.pencilled);
  return (
    <div class="article-margin">
      <button
        type="button"
        class="views-button"
        aria-expanded={viewsShown}
        aria-controls={viewsShown ? viewsId : undefined}
        onClick={onViews}
      >
        <Icon name="info-circle" size={17} />
        <span class="views-word">who?</span>
        <span class="vh">Who says what on article {article.number}</span>
      </button>
      {pencilled && (
        <span class="margin-pencil">
          <Icon name="pencil" size={16} /> you
        </span>
      )}
      {article.initials.length > 0 && (
        <ul
          class="margin-initials"
          aria-label={article.state === 'initialled' ? 'Accepted for now by' : 'Initialled by'}
        >
          {article.initials.map((party) => (
            <li key={party.party}>
              <Pen party={party} size={18} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
