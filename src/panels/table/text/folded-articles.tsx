import type { PartyIndex } from '#engine/model/moves.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Said } from '../../parts/said.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { TOLD_NAMES } from '../../parts/told-text.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { WorthUpTo } from './worth-up-to.tsx';

interface FoldedArticlesProps {
  readonly articles: readonly ArticleModel[];
  readonly you: PartyIndex;
}

/** What a part that waits will be about: of each article what the person wants, in its own column, and what it can be worth. */
export function FoldedArticles({ articles, you }: FoldedArticlesProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  return (
    <ul class="folded-articles">
      {articles.map((article) => (
        <li key={article.issue} class="grid-row">
          <p class="folded-title">
            <Said id="grid.article" values={article} draw={TOLD_NAMES} />
          </p>
          {article.cells
            .filter(({ party, label }) => party === you && label !== undefined)
            .map(({ party, words, label }) => (
              <p key={party} class="folded-wish" style={{ '--column': party }}>
                <span class="vh">{words} </span>
                <span lang={lang}>{label}</span>
              </p>
            ))}
          <p class="grid-worth">
            <span class="vh">{say('grid.worth-to-you')} </span>
            <WorthUpTo {...article} />
          </p>
        </li>
      ))}
    </ul>
  );
}
