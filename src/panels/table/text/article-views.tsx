import type { Speaker } from '#messages/speaker.ts';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { tagKind } from './tag-kind.ts';

/** Every wording of an article: what it is worth to the person, and who has said what about it, with sources. */
export function ArticleViews({ id, article }: { readonly id: string; readonly article: ArticleModel }) {
  const { say } = useSpeaker();
  const consent = article.consent.map(({ party }) => party);
  return (
    <div class="views" id={id}>
      <p class="views-question">
        {article.question} <span class="views-note">{say('text.points-are-guesses')}</span>
      </p>
      <ul>
        {article.options.map((option) => (
          <li key={option.option}>
            <OptionViews option={option} />
          </li>
        ))}
      </ul>
      {article.claims.length > 0 && (
        <ul class="views-claims" aria-label={say('text.claims-and-sources')}>
          {article.claims.map((claim) => (
            <li key={claim.claim}>
              {claim.words} <b>{claim.statusWords}</b>{' '}
              {claim.source !== undefined && <span class="views-note">{claim.source}</span>}
            </li>
          ))}
        </ul>
      )}
      <p class="views-rule">
        {say('text.settled-by', { parties: consent, settled: article.state === 'initialled' })} {article.ifSilent}
        {article.mustSettle && ` ${say('text.must-settle')}`}
      </p>
    </div>
  );
}

function OptionViews({ option }: { readonly option: OptionModel }) {
  const speaker = useSpeaker();
  const { label, wording, points, weight } = option;
  return (
    <>
      <p class="views-option">
        {wording.toLowerCase() === label.toLowerCase() ? (
          <b>{label}</b>
        ) : (
          <Said id="text.option-in-full" values={{ label, wording }} />
        )}{' '}
        <span class="points-note">
          {speaker.tellsPoints
            ? speaker.say('worth.for-you', { points })
            : speaker.say('worth.weight-for-you', { weight })}
        </span>
      </p>
      {notesOf(speaker, option).map(({ icon, words }) => (
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

function PositionLine({ mark }: { readonly mark: PositionMark }) {
  const { say } = useSpeaker();
  const { words, tag, source } = mark;
  return (
    <>
      <Tag party={mark} kind={tagKind(mark)} /> {say(`text.position-${tag === 'done' ? 'claimed' : tag}`, { words })}{' '}
      {source}
    </>
  );
}

/** What else is to be said of an option, with the sign that stands for it in the brackets, where there is one. */
function notesOf({ say }: Speaker, option: OptionModel): readonly { readonly icon?: string; readonly words: string }[] {
  const { inText, initials, redLine, unavailable, silent, bridging, marks } = option;
  const parties = initials.map(({ party }) => party);
  return [
    ...(inText === 'current' ? [{ words: say('text.note-in-text') }] : []),
    ...(parties.length > 0 ? [{ words: say('text.note-initialled', { parties }) }] : []),
    ...(redLine ? [{ icon: 'alert-triangle', words: say('text.note-red-line') }] : []),
    ...(unavailable === undefined ? [] : [{ icon: 'lock', words: unavailable }]),
    ...(silent ? [{ icon: 'dots', words: say('text.note-silent') }] : []),
    ...(bridging ? [{ icon: 'arrow-fork', words: say('text.note-bridging') }] : []),
    ...(marks.length === 0 && !bridging ? [{ words: say('text.note-nobody') }] : []),
  ];
}
