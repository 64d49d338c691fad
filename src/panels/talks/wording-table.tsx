import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { OptionIndex } from '#engine/model/moves.ts';
import { sortedStands } from '#session/table/talks/stands.ts';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { memo } from '../memo.ts';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { Mark } from '../parts/mark.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { WorthShare } from '../parts/worth-share.tsx';
import { useOneStop } from '../table/parts/use-one-stop.ts';
import { useSteady } from '../use-steady.ts';

interface WordingTableProps {
  readonly article: ArticleModel;
  /** `undefined` if nothing can be drafted now. */
  readonly onChoose: ((option: OptionIndex) => void) | undefined;
}

/** The wordings of an article: who asks for each, who could accept it, who is against it, and its worth to the person. */
export function WordingTable({ article, onChoose }: WordingTableProps) {
  const { say } = useSpeaker();
  const list = useRef<HTMLUListElement>(null);
  const choose = useSteady((option: OptionIndex) => onChoose?.(option));
  useOneStop(list, { first: '[aria-pressed="true"]' });
  return (
    <div class="wordings">
      <p class="wordings-head note muted" aria-hidden="true">
        <span />
        <span>{say('talks.asked-by')}</span>
        <span>{say('talks.could-accept')}</span>
        <span>{say('talks.against-it')}</span>
        <span>{say('talks.worth-to-you')}</span>
      </p>
      <ul ref={list} aria-label={say('grid.wordings', { title: article.title })}>
        {article.options.map((option) => (
          <li key={option.option}>
            <Wording option={option} most={article.most} canChoose={onChoose !== undefined} onChoose={choose} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WordingProps {
  readonly option: OptionModel;
  /** Points of the best answer of all articles. */
  readonly most: number;
  readonly canChoose: boolean;
  onChoose(option: OptionIndex): void;
}

const Wording = memo(function Wording({
  option: { option, label, marks, pencilled, redLine, unavailable, bridging, points, weight },
  most,
  canChoose,
  onChoose,
}: WordingProps) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  const { asking, accepting, against, never } = sortedStands(marks);
  const isFree = canChoose && (pencilled || (unavailable === undefined && !redLine));
  return (
    <button
      type="button"
      class="wording full corners pressable"
      aria-pressed={pencilled}
      aria-disabled={!isFree}
      title={unavailable}
      onClick={isFree ? () => onChoose(option) : undefined}
    >
      <span class="wording-name reading centred grid">
        <span class="wording-dot" data-free={isFree} aria-hidden="true" />
        <span lang={lang}>{label}</span>
        {unavailable !== undefined && <small>{unavailable}</small>}
        {bridging && <small>{say('talks.designers-idea')}</small>}
      </span>
      <Marks marks={asking} label={say('talks.asked-by')} />
      <Marks marks={accepting} label={say('talks.could-accept')} />
      <span class="wording-against gap1 grid">
        <Marks marks={against} label={say('talks.against-it')} />
        {never.length > 0 && (
          <Marks marks={never}>
            <b class="wax-text" aria-hidden="true">
              {say('talks.stands-never')}
            </b>
          </Marks>
        )}
      </span>
      <Worth {...{ redLine, points, weight, most }} />
    </button>
  );
});

/** Its worth to the reader as a bar and in words, or that it crosses a red line. */
function Worth({
  redLine,
  points,
  weight,
  most,
}: Pick<OptionModel, 'redLine' | 'points' | 'weight'> & { most: number }) {
  const { say, tellsPoints } = useSpeaker();
  if (redLine) {
    return (
      <span class="wording-worth note">
        <b class="wax-text">{say('talks.red-line')}</b>
      </span>
    );
  }
  return (
    <span class="wording-worth note">
      <WorthShare points={points} best={most} />
      <span class="vh">
        {tellsPoints ? (
          <FormattedMessage id="grid.points" values={{ points }} />
        ) : (
          <FormattedMessage id="worth.weight" values={{ weight }} />
        )}
      </span>
    </span>
  );
}

interface MarksProps {
  readonly marks: readonly PositionMark[];
  /** Stands before the marks where there are no columns. */
  readonly label?: string;
  /** Follows the marks. */
  readonly children?: ComponentChildren;
}

function Marks({ marks, label, children }: MarksProps) {
  return (
    <span class="wording-marks cluster gap1 note centred" data-label={label}>
      {marks.map((mark) => (
        <span key={mark.party} title={mark.because ?? mark.words}>
          <Mark party={mark} size={20} decorative />
          <span class="vh">{mark.words}. </span>
        </span>
      ))}
      {children}
    </span>
  );
}
