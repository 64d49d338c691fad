import type { ComponentChildren } from 'preact';
import type { OptionModel, PositionMark } from '#session/table-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Tag } from '../parts/tag.tsx';
import { shownWording } from './shown-wording.ts';
import { tagKind } from './tag-kind.ts';

interface OptionButtonProps {
  readonly option: OptionModel;
  onPencil(): void;
}

/** Wordings of at most so many characters never break. */
const SHORT = 14;

/** A disputed wording in brackets. Pressing it pencils it into the person's draft, or rubs it out. */
export function OptionButton({ option, onPencil }: OptionButtonProps) {
  const { pencilled, unavailable, standing } = option;
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
        tabIndex={0}
        class="option"
        aria-pressed={pencilled}
        aria-disabled={unavailable !== undefined}
        data-standing={standing}
        onClick={press}
        onKeyDown={onKey}
      >
        <OptionWords wording={shownWording(option)}>
          <OptionSigns option={option} />
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

function OptionSigns({ option }: { readonly option: OptionModel }) {
  const marks = option.marks.filter((mark) => mark.stance !== 'against');
  return (
    <>
      {option.standing === 'beside' && <span class="option-note"> tabled</span>}
      {option.standing === 'current' && <span class="vh"> (in the text now)</span>}
      {marks.map((mark) => (
        <span key={`${mark.party}-${mark.stance}`} class="option-tag">
          <Tag party={mark} kind={tagKind(mark)} />
          <span class="vh"> {stanceWord(mark)}</span>
        </span>
      ))}
      {option.redLine && (
        <span class="option-red-line red-line">
          {' '}
          <Icon name="alert-triangle" size={14} /> your red line
        </span>
      )}
      {option.unavailable !== undefined && (
        <span class="option-note option-off">
          {' '}
          <Icon name="lock" size={14} /> {option.unavailable}
        </span>
      )}
      {option.bridging && (
        <span class="option-note">
          {' '}
          <Icon name="arrow-fork" size={14} /> nobody had proposed it
        </span>
      )}
    </>
  );
}

function stanceWord(mark: PositionMark): string {
  if (mark.stance === 'never') return 'never';
  if (mark.tag === 'claimed') return 'others say that it accepts it';
  return mark.stance === 'wants' ? 'wants it' : 'accepts it';
}
