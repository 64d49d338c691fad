import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { subjectOfMark } from '#session/words/subject.ts';
import { Icon } from '../../parts/icon.tsx';
import { Tag } from '../../parts/tag.tsx';
import { tagKind } from './tag-kind.ts';

const TAGS: Readonly<Record<PositionMark['tag'], string>> = {
  stated: 'stated',
  reported: 'reported',
  inferred: 'inferred by the author; nobody has said so',
  claimed: 'others say so',
};

/** Every wording of an article: what it is worth to the person, and who has said what about it, with sources. */
export function ArticleViews({ id, article }: { readonly id: string; readonly article: ArticleModel }) {
  return (
    <div class="views" id={id}>
      <p class="views-question">
        {article.question} <span class="views-note">Points are the designer’s guess.</span>
      </p>
      <ul>
        {article.options.map((option) => (
          <li key={option.option}>
            <OptionViews option={option} />
          </li>
        ))}
      </ul>
      {article.claims.length > 0 && (
        <ul class="views-claims" aria-label="Claims and their sources">
          {article.claims.map((claim) => (
            <li key={claim.claim}>
              {claim.words} <b>{claim.statusWords}</b>{' '}
              {claim.source !== undefined && <span class="views-note">{claim.source}</span>}
            </li>
          ))}
        </ul>
      )}
      <p class="views-rule">
        Settled by the initials of {article.consent.map((party) => party.name).join(', ')}. If the text is silent:{' '}
        {article.ifSilent}.{article.mustSettle ? ' It must be settled before a signature.' : ''}
      </p>
    </div>
  );
}

function OptionViews({ option }: { readonly option: OptionModel }) {
  return (
    <>
      <p class="views-option">
        <b>{option.label}</b>
        {option.wording.toLowerCase() === option.label.toLowerCase() ? ' ' : `: ${option.wording}. `}
        <span class="points-note">{option.points} for you</span>
      </p>
      {notesOf(option).map(({ icon, words }) => (
        <p key={words} class="views-note">
          {icon !== undefined && <Icon name={icon} size={14} />} {words}
        </p>
      ))}
      {option.marks.length > 0 && (
        <ul class="views-positions">
          {option.marks.map((mark) => (
            <li key={`${mark.party}-${mark.stance}`}>
              <PositionLine mark={mark} />
            </li>
          ))}
        </ul>
      )}
      {option.byMembers.map((words) => (
        <p key={words} class="views-note">
          {words}
        </p>
      ))}
    </>
  );
}

function stanceInWords(mark: PositionMark): string {
  const { verb } = subjectOfMark(mark);
  switch (mark.stance) {
    case 'wants':
      return `${verb('want')} it`;
    case 'accepts':
      return `${verb('accept')} it`;
    case 'against':
      return `${verb('be')} against it`;
    case 'never':
      return 'never';
  }
}

function PositionLine({ mark }: { readonly mark: PositionMark }) {
  return (
    <>
      <Tag party={mark} kind={tagKind(mark)} /> {stanceInWords(mark)} ({TAGS[mark.tag]})
      {mark.source === undefined ? '' : `. ${mark.source}`}
    </>
  );
}

/** What else is to be said of an option, with the sign that stands for it in the brackets, where there is one. */
function notesOf(option: OptionModel): readonly { readonly icon?: string; readonly words: string }[] {
  const { inText, initials, redLine, unavailable, silent, bridging, marks } = option;
  return [
    ...(inText === 'current' ? [{ words: 'In the text now.' }] : []),
    ...(initials.length > 0 ? [{ words: `Initialled by ${initials.map((party) => party.name).join(', ')}.` }] : []),
    ...(redLine ? [{ icon: 'alert-triangle', words: 'It crosses your red line.' }] : []),
    ...(unavailable === undefined ? [] : [{ icon: 'lock', words: unavailable }]),
    ...(silent ? [{ icon: 'dots', words: 'It holds if the text is silent.' }] : []),
    ...(bridging ? [{ icon: 'arrow-fork', words: 'An idea of the designer, which nobody had proposed.' }] : []),
    ...(marks.length === 0 && !bridging ? [{ words: 'Nobody has spoken about it in public.' }] : []),
  ];
}
