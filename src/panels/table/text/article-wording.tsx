import type { ComponentChildren } from 'preact';
import type { ArticleModel, VagueModel } from '#session/table/text/article-model.ts';
import { type DrawTag, Said } from '../../parts/said.tsx';

/**
 * The sentence of an article with what the person has pencilled, else what stands in the text, else a blank. What is not
 * accepted for now stands in brackets.
 */
export function ArticleWording({ article }: { readonly article: ArticleModel }) {
  const pencilled = article.options.filter((one) => one.pencilled);
  const vague = article.vague?.find((version) => version.inText === 'current');
  const current = article.options.find((option) => option.inText === 'current');
  return (
    <>
      {article.lead}
      {pencilled.length > 0 ? (
        <mark class="pencilled">
          <Bracketed words={<Pencilled wordings={pencilled.map(({ wording }) => wording)} />} />
        </mark>
      ) : (
        <InText article={article} vague={vague} wording={current?.wording} />
      )}
      {article.tail}
    </>
  );
}

interface InTextProps {
  readonly article: ArticleModel;
  readonly vague: VagueModel | undefined;
  readonly wording: string | undefined;
}

function InText({ article, vague, wording }: InTextProps) {
  if (article.state === 'unsettled' || (vague ?? wording) === undefined)
    return <span class="article-blank">[ … ]</span>;
  const words = vague === undefined ? wording : <VagueWords wordings={vague.wordings} />;
  return article.state === 'initialled' ? <>{words}</> : <Bracketed words={words} />;
}

const DRAWN: Readonly<Record<string, DrawTag>> = {
  vague: ({ words }) => <span class="vague">{words}</span>,
  note: ({ words }) => <span class="option-note vague-note">{words}</span>,
};

function VagueWords({ wordings }: { readonly wordings: readonly string[] }) {
  return <Said id="text.vague" values={{ wordings }} draw={DRAWN} />;
}

function Bracketed({ words }: { readonly words: ComponentChildren }) {
  return (
    <>
      <span class="bracket" aria-hidden="true">
        [
      </span>
      {words}
      <span class="bracket" aria-hidden="true">
        ]
      </span>
    </>
  );
}

/** One wording, or two that each side reads its own way. */
function Pencilled({ wordings }: { readonly wordings: readonly string[] }) {
  return wordings.length > 1 ? <VagueWords wordings={wordings} /> : <>{wordings}</>;
}
