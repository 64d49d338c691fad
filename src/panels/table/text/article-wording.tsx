import type { ArticleModel } from '#session/table/text/article-model.ts';
import { wordingsInText } from '#session/table/text/wordings.ts';
import { type DrawTag, FormattedMessage } from '../../parts/formatted-message.tsx';
import { Bracketed } from './bracketed.tsx';

/**
 * The sentence of an article with what the person has pencilled, else what stands in the text, else a blank. What is not
 * accepted for now stands in brackets.
 */
export function ArticleWording({ article }: { readonly article: ArticleModel }) {
  const pencilled = article.options.filter((one) => one.pencilled).map(({ wording }) => wording);
  return (
    <>
      {article.lead}
      {pencilled.length > 0 ? (
        <mark class="pencilled">
          <Bracketed>
            <WordingText wordings={pencilled} />
          </Bracketed>
        </mark>
      ) : (
        <InText article={article} />
      )}
      {article.tail}
    </>
  );
}

function InText({ article }: { readonly article: ArticleModel }) {
  const wordings = wordingsInText(article);
  if (wordings.length === 0) return <span class="paper-faint">[ … ]</span>;
  const wording = <WordingText wordings={wordings} />;
  return article.state === 'initialled' ? wording : <Bracketed>{wording}</Bracketed>;
}

const DRAWN: Readonly<Record<string, DrawTag>> = {
  vague: ({ words }) => <span class="vague">{words}</span>,
  note: ({ words }) => <span class="note paper-muted vague-note">{words}</span>,
};

/** One wording, or two that each side reads its own way. */
export function WordingText({ wordings }: { readonly wordings: readonly string[] }) {
  if (wordings.length > 1) return <FormattedMessage id="text.vague" values={{ wordings }} draw={DRAWN} />;
  return <span>{wordings}</span>;
}
