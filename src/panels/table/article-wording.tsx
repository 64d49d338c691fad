import type { OptionIndex } from '#engine/model/moves.ts';
import type { ArticleModel } from '#session/table-model.ts';
import { OptionButton } from './option-button.tsx';

interface ArticleWordingProps {
  readonly article: ArticleModel;
  /** Shown without brackets: the wording is accepted for now, signed, or no longer negotiated. */
  readonly settled: boolean;
  onPencil(option: OptionIndex): void;
}

/** The sentence of an article: plain when it is settled, else with each wording in brackets. */
export function ArticleWording({ article, settled, onPencil }: ArticleWordingProps) {
  if (settled) return <PlainWording article={article} />;
  return (
    <>
      {article.lead}
      {article.options.map((option) => (
        <OptionButton key={option.option} option={option} onPencil={() => onPencil(option.option)} />
      ))}
      {/[\p{L}\p{N}]/u.test(article.tail) && article.tail}
    </>
  );
}

function PlainWording({ article }: { readonly article: ArticleModel }) {
  const current = article.options.find((option) => option.standing === 'current');
  return (
    <span class="article-plain">
      {article.lead}
      {current && article.state !== 'unsettled' ? current.wording : <span class="article-blank">[ ]</span>}
      {article.tail}
    </span>
  );
}
