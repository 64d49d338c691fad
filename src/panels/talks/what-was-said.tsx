import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { Mark } from '../parts/mark.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Folded: answers to the person's questions on an article, then each public position with its source. */
export function WhatWasSaid({ article: { heard, options } }: { readonly article: ArticleModel }) {
  const { say } = useSpeaker();
  const spokenOf = options.filter(({ marks, byMembers }) => marks.length + byMembers.length > 0);
  if (heard.length + spokenOf.length === 0) return null;
  return (
    <details class="open-row-said">
      <summary>{say('talks.what-was-said')}</summary>
      {heard.length > 0 && (
        <ul>
          {heard.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {spokenOf.map((option) => (
        <OnWording key={option.option} option={option} />
      ))}
    </details>
  );
}

function OnWording({ option: { label, marks, byMembers } }: { readonly option: OptionModel }) {
  const lang = useTextLanguage();
  return (
    <>
      <h4 class="label muted" lang={lang}>
        {label}
      </h4>
      <ul>
        {marks.map((mark) => (
          <li key={`${mark.party} ${mark.stance}`}>
            <Position mark={mark} />
          </li>
        ))}
        {byMembers.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}

function Position({ mark }: { readonly mark: PositionMark }) {
  const { say } = useSpeaker();
  const { words, tag, source } = mark;
  return (
    <>
      <Mark party={mark} size={18} decorative /> {say(`text.position-${tag === 'done' ? 'claimed' : tag}`, { words })}{' '}
      {source}
    </>
  );
}
