import type { ArticleModel, OptionModel, PositionMark } from '#session/table-model.ts';
import { Tag } from '../parts/tag.tsx';
import { shownWording } from './shown-wording.ts';
import { tagKind } from './tag-kind.ts';

const TAGS: Readonly<Record<PositionMark['tag'], string>> = {
  stated: 'stated',
  reported: 'reported',
  inferred: 'inferred by the author; nobody has said so',
  claimed: 'others say so',
};
const STANCES = { wants: 'wants it', accepts: 'accepts it', against: 'is against it', never: 'never' } as const;

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
      {article.claims.some((claim) => claim.source !== undefined) && (
        <ul class="views-claims" aria-label="Sources of claims">
          {article.claims.map((claim) => (
            <li key={claim.claim}>
              {claim.words} {claim.source !== undefined && <span class="views-note">{claim.source}</span>}
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
        {shownWording(option) === option.wording ? ' ' : `: ${option.wording}. `}
        <span class="points-note">{option.points} for you</span>
      </p>
      {notesOf(option).map((note) => (
        <p key={note} class="views-note">
          {note}
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

function PositionLine({ mark }: { readonly mark: PositionMark }) {
  return (
    <>
      <Tag party={mark} kind={tagKind(mark)} /> {STANCES[mark.stance]} ({TAGS[mark.tag]})
      {mark.source === undefined ? '' : `. ${mark.source}`}
    </>
  );
}

function notesOf(option: OptionModel): readonly string[] {
  const notes: string[] = [];
  if (option.standing === 'current') notes.push('In the text now.');
  if (option.initials.length > 0) notes.push(`Initialled by ${option.initials.map((party) => party.name).join(', ')}.`);
  if (option.redLine) notes.push('It crosses your red line.');
  if (option.unavailable !== undefined) notes.push(option.unavailable);
  if (option.bridging) notes.push('An idea of the designer, which nobody had proposed.');
  if (option.marks.length === 0 && !option.bridging) notes.push('Nobody has spoken about it in public.');
  return notes;
}
