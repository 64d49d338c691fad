import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Pen } from '../../parts/pen.tsx';
import { Said } from '../../parts/said.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useFreshInitials } from './use-fresh-initials.ts';

interface ArticleMarginProps {
  readonly article: ArticleModel;
  /** Its part is still negotiated. */
  readonly open: boolean;
}

/** The margin of an article: whether it may stay empty, who has initialled it, whose initial fell, one's own pencil. */
export function ArticleMargin({ article, open }: ArticleMarginProps) {
  const { say } = useSpeaker();
  const pencilled = article.options.some((option) => option.pencilled);
  const fresh = useFreshInitials(article);
  const count = article.initials.length + article.struck.length;
  // Two fit below one another; more stand two and two, and smaller.
  const size = count > 2 ? 16 : 20;
  return (
    <div class="article-margin">
      {open && article.mustSettle && article.state === 'unsettled' && (
        <span class="margin-must">
          <Said id="text.must-be-settled" />
        </span>
      )}
      {pencilled && (
        <span class="margin-pencil">
          <Icon name="pencil" size={18} /> <Said id="text.you-pencilled" />
        </span>
      )}
      {count > 0 && (
        <ul
          class="margin-initials"
          data-paired={count > 2}
          aria-label={say(article.state === 'initialled' ? 'text.accepted-by' : 'text.initialled-by')}
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
