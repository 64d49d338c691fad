import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Pen } from '../../parts/pen.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Who has initialled what stands in the text, whose initial fell, and whether the article may stay empty. */
export function ArticleInitials({ article }: { readonly article: ArticleModel }) {
  const { say } = useSpeaker();
  const { initials, struck, state, mustSettle } = article;
  return (
    <>
      {mustSettle && state === 'unsettled' && <p class="article-note">{say('text.must-settle')}</p>}
      {initials.length + struck.length > 0 && (
        <ul
          class="article-initials"
          aria-label={say(state === 'initialled' ? 'text.accepted-by' : 'text.initialled-by')}
        >
          {initials.map((party) => (
            <li key={party.party}>
              <Pen party={party} size={20} />
            </li>
          ))}
          {struck.map((party) => (
            <li key={`struck-${party.party}`}>
              <Pen party={party} size={20} struck />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
