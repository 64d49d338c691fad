import type { OptionIndex } from '#engine/model/moves.ts';
import type { ArticleModel, VagueModel } from '#session/table/text/article-model.ts';
import { type DrawTag, Said } from '../../parts/said.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { OptionRow } from './option-row.tsx';
import { goesByLabels, openSentence } from './shown-wording.ts';

interface ArticleWordingProps {
  readonly article: ArticleModel;
  /** Shown without brackets: the wording is accepted for now, signed, or no longer negotiated. */
  readonly settled: boolean;
  /** Absent where no wording can be put into the draft now. */
  readonly onPencil: ((option: OptionIndex) => void) | undefined;
}

/** The sentence of an article: plain when it is settled, else with each wording in brackets. */
export function ArticleWording({ article, settled, onPencil }: ArticleWordingProps) {
  if (settled) return <PlainWording article={article} />;
  const byLabels = goesByLabels(article);
  return (
    <>
      {byLabels ? openSentence(article) : article.lead}
      {article.vague?.map((version) => (
        <VagueWording key={`${version.option}-${version.or}`} version={version} byLabels={byLabels} />
      ))}
      <OptionRow article={article} onPencil={onPencil} />
      {!byLabels && /[\p{L}\p{N}]/u.test(article.tail) && article.tail}
    </>
  );
}

function PlainWording({ article }: { readonly article: ArticleModel }) {
  const current = article.options.find((option) => option.inText === 'current');
  const vague = article.vague?.find((version) => version.inText === 'current');
  const wording = vague ? <VagueWords wordings={vague.wordings} /> : current?.wording;
  return (
    <span class="article-plain">
      {article.lead}
      {wording !== undefined && article.state !== 'unsettled' ? wording : <span class="article-blank">[ ]</span>}
      {article.tail}
    </span>
  );
}

/** A vague version that stands in the text (or beside it); one firm answer pins it down. */
function VagueWording({ version, byLabels }: { readonly version: VagueModel; readonly byLabels: boolean }) {
  const { say } = useSpeaker();
  return (
    <>
      <span class="vague-version" data-in-text={version.inText}>
        <span class="bracket" aria-hidden="true">
          [
        </span>
        <VagueWords wordings={byLabels ? version.labels : version.wordings} />{' '}
        {version.inText === 'beside' ? (
          <span class="option-note">{say('text.tabled')}</span>
        ) : (
          <span class="vh">{say('text.in-text-note')}</span>
        )}
        <span class="bracket" aria-hidden="true">
          ]
        </span>
      </span>{' '}
    </>
  );
}

const DRAWN: Readonly<Record<string, DrawTag>> = {
  vague: ({ words }) => <span class="vague">{words}</span>,
  note: ({ words }) => <span class="option-note vague-note">{words}</span>,
};

function VagueWords({ wordings }: { readonly wordings: readonly string[] }) {
  return <Said id="text.vague" values={{ wordings }} draw={DRAWN} />;
}
