import type { OpeningModel } from '#session/table/desk/opening-model.ts';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** The own public position: what the delegation proposes, article by article, and what it will never sign. */
export function OpeningClauses({ opening: { articles, never } }: { readonly opening: OpeningModel }) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const proposed = articles.flatMap(({ issue, number, title, own, options }) => {
    const found = options.find(({ option }) => option === own);
    return found === undefined ? [] : [{ issue, number, title, label: found.label }];
  });
  return (
    <div>
      {proposed.length > 0 && <h3 class="opening-part">{say('desk.opening-proposed')}</h3>}
      <ul class="letter-clauses">
        {proposed.map(({ issue, number, title, label }) => (
          <li key={issue}>
            <span class="letter-article" lang={lang}>
              {number} {title}
            </span>{' '}
            <span lang={lang}>{label}</span>
          </li>
        ))}
      </ul>
      {never.length > 0 && <h3 class="opening-part">{say('desk.opening-never')}</h3>}
      <ul class="letter-clauses">
        {never.map(({ issue, option, title, label }) => (
          <li key={`${issue} ${option}`}>
            <span class="letter-article" lang={lang}>
              {title}
            </span>{' '}
            <span lang={lang}>{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
