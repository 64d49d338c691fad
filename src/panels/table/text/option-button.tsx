import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { OptionModel } from '#session/table/text/article-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { InferredMarks, shownMarks } from './inferred-marks.ts';
import { optionName } from './option-name.ts';
import { shownWording } from './shown-wording.ts';
import { tagKind } from './tag-kind.ts';

interface OptionButtonProps {
  readonly option: OptionModel;
  /** The brackets of its article hold labels. */
  readonly byLabels: boolean;
  /** The Tab key stops at it; arrow keys go on from there. */
  readonly isStop: boolean;
  onFocus(): void;
  /** Absent where it cannot be put into the draft now. */
  readonly onPencil: (() => void) | undefined;
}

/** Wordings of at most so many characters never break. */
const SHORT = 14;

/** A disputed wording in brackets. Pressing it pencils it into the person's draft, or rubs it out. */
export function OptionButton({ option, byLabels, isStop, onFocus, onPencil }: OptionButtonProps) {
  const speaker = useSpeaker();
  const { pencilled, unavailable, inText } = option;
  const inferred = useContext(InferredMarks);
  const wording = shownWording(option, byLabels);
  const press = unavailable === undefined || pencilled ? onPencil : undefined;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press?.();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button is a box, and this has to run on with the sentence */}
      <span
        role="button"
        tabIndex={isStop ? 0 : -1}
        class="option"
        aria-pressed={pencilled}
        aria-disabled={press === undefined}
        aria-label={optionName(speaker, option, wording, inferred)}
        data-in-text={inText}
        data-off-table={unavailable !== undefined}
        onFocus={onFocus}
        onClick={press}
        onKeyDown={onKey}
      >
        <OptionWords wording={wording}>
          <OptionSigns option={option} inferred={inferred} />
        </OptionWords>
      </span>{' '}
    </>
  );
}

/** The wording in its brackets: each stays with the word beside it, and the signs stay with the last. */
function OptionWords({ wording, children }: { readonly wording: string; readonly children: ComponentChildren }) {
  const words = wording.length <= SHORT ? [wording] : wording.split(' ');
  const last = words.at(-1) ?? '';
  const [first, ...middle] = words.slice(0, -1);
  return (
    <>
      {first !== undefined && (
        <>
          <span class="option-end">
            <Bracket mark="[" />
            <span class="option-wording">{first}</span>
          </span>
          <span class="option-wording">{` ${[...middle, ''].join(' ')}`}</span>
        </>
      )}
      <span class="option-end">
        {first === undefined && <Bracket mark="[" />}
        <span class="option-wording">{last}</span>
        {children}
        <Bracket mark="]" />
      </span>
    </>
  );
}

function Bracket({ mark }: { readonly mark: '[' | ']' }) {
  return (
    <span class="bracket" aria-hidden="true">
      {mark}
    </span>
  );
}

function OptionSigns({ option, inferred }: { readonly option: OptionModel; readonly inferred: boolean }) {
  const { say } = useSpeaker();
  return (
    <>
      {option.inText === 'beside' && option.initials.length > 0 && (
        <span class="option-note"> {say('text.tabled')}</span>
      )}
      {shownMarks(option, inferred).map((mark) => (
        <span key={`${mark.party}-${mark.stance}`} class="option-tag">
          <Tag party={mark} kind={tagKind(mark)} />
        </span>
      ))}
      {option.silent && <OptionSign icon="dots" words={say('text.sign-silent')} />}
      {option.bridging && <OptionSign icon="arrow-fork" words={say('text.sign-bridging')} />}
      {option.redLine && <OptionSign icon="alert-triangle" words={say('text.sign-red-line')} wax />}
      {option.unavailable !== undefined && (
        <span class="option-note option-off">
          {' '}
          <Icon name="lock" size={14} /> {option.unavailable}
        </span>
      )}
    </>
  );
}

interface OptionSignProps {
  readonly icon: string;
  /** What it stands for; the legend and the article's views say it too. */
  readonly words: string;
  readonly wax?: boolean;
}

function OptionSign({ icon, words, wax = false }: OptionSignProps) {
  return (
    <span class={wax ? 'option-sign red-line' : 'option-sign'} title={words}>
      <Icon name={icon} size={14} />
    </span>
  );
}
