import type { HeardModel } from '#session/table/text/heard-on.ts';
import { Icon } from '../../parts/icon.tsx';

interface ArticleHeardProps {
  readonly heard: readonly HeardModel[];
  /** What was said on earlier days, too. */
  readonly all: boolean;
}

/** What came of what the person told or asked about an article. */
export function ArticleHeard({ heard, all }: ArticleHeardProps) {
  const shown = all ? heard : heard.filter(({ isToday }) => isToday);
  if (shown.length === 0) return null;
  return (
    <ul class="article-heard">
      {shown.map(({ words }) => (
        <li key={words}>
          <Icon name="message-2" size={15} /> {words}
        </li>
      ))}
    </ul>
  );
}
