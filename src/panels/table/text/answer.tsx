import type { OptionIndex } from '#engine/model/moves.ts';
import type { OptionModel } from '#session/table/text/article-model.ts';
import { memo } from '../../memo.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { WorthShare } from '../../parts/worth-share.tsx';
import { Voice } from './voice.tsx';
import { leadingOf, voicesOf } from './voices-of.ts';

interface AnswerProps {
  readonly answer: OptionModel;
  /** The most that an answer of its article is worth to the person, and that one of any article is. */
  readonly best: number;
  readonly most: number;
  /** A text that says this cannot be signed. */
  readonly unsignable: boolean;
  /** The Tab key stops at it; arrow keys go on from there. */
  readonly isStop: boolean;
  /** The reasons below are those on it. */
  readonly isLookedAt: boolean;
  onFocus(option: OptionIndex): void;
  onPoint(option: OptionIndex): void;
  /** Absent where it cannot be put into the draft now. */
  readonly onPencil: ((option: OptionIndex) => void) | undefined;
}

/** An answer with who wants it, who stands against it and why, and what it is worth. Pressing it pencils it, or rubs it out. */
export const Answer = memo(DrawnAnswer);

function DrawnAnswer({ answer, best, most, unsignable, isStop, isLookedAt, onFocus, onPoint, onPencil }: AnswerProps) {
  const { option, pencilled, unavailable, inText, label, marks } = answer;
  const press = (unavailable === undefined || pencilled) && onPencil ? () => onPencil(option) : undefined;
  return (
    <button
      type="button"
      class="grid-row answer-choice"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={pencilled}
      aria-disabled={press === undefined}
      data-in-text={inText}
      data-off-table={unavailable !== undefined}
      data-looked-at={isLookedAt}
      onFocus={() => onFocus(option)}
      onPointerEnter={() => onPoint(option)}
      onClick={press}
    >
      <span class="answer-head">
        <span class="answer-dot" aria-hidden="true" />
        <span class="answer-name">
          <Label words={label} />
          <AnswerNotes answer={answer} />
          <span class="vh">. </span>
        </span>
      </span>
      <KeptVoices marks={marks} />
      <AnswerWorth answer={answer} best={best} most={most} unsignable={unsignable} />
    </button>
  );
}

const KeptVoices = memo(Voices);

function Voices({ marks }: Pick<OptionModel, 'marks'>) {
  const voices = voicesOf(marks);
  const leading = leadingOf(voices);
  const others = voices.filter((one) => !leading.includes(one));
  return (
    <>
      {leading.map((mark) => (
        <Voice key={mark.party} mark={mark} leads />
      ))}
      {others.map((mark) => (
        <Voice key={mark.party} mark={mark} leads={false} />
      ))}
    </>
  );
}

function Label({ words }: { readonly words: string }) {
  return (
    <span class="answer-label" lang={useTextLanguage()}>
      {words}
    </span>
  );
}

function AnswerNotes({ answer }: { readonly answer: OptionModel }) {
  const { say } = useSpeaker();
  const { inText, initials, silent, bridging, unavailable } = answer;
  const notes = [
    ...(inText === 'current' ? [say('text.in-text-now')] : []),
    ...(inText === 'beside' && initials.length > 0 ? [say('text.tabled')] : []),
    ...(silent ? [say('grid.silent')] : []),
    ...(bridging ? [say('grid.bridging')] : []),
    ...(unavailable === undefined ? [] : [unavailable]),
  ];
  return (
    <>
      {notes.map((words) => (
        <span key={words} class="answer-note">
          <span class="vh">, </span>
          {words}
        </span>
      ))}
    </>
  );
}

function AnswerWorth({ answer, best, most, unsignable }: Pick<AnswerProps, 'answer' | 'best' | 'most' | 'unsignable'>) {
  const { say, tellsPoints } = useSpeaker();
  const { redLine, points, weight } = answer;
  if (redLine || unsignable) {
    return (
      <span class={redLine ? 'answer-worth red-line' : 'answer-worth'}>
        {redLine && <Icon name="alert-triangle" size={14} />} {say(redLine ? 'grid.red-line' : 'grid.cannot-be-signed')}
      </span>
    );
  }
  return (
    <span class="answer-worth">
      <WorthShare points={points} best={tellsPoints ? best : most} />
      {tellsPoints ? <Said id="grid.points" values={{ points }} /> : <Said id="worth.weight" values={{ weight }} />}
    </span>
  );
}
