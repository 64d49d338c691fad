import type { OptionModel, PositionMark } from '#session/table-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Tag } from '../parts/tag.tsx';
import { tagKind } from './tag-kind.ts';

interface OptionButtonProps {
  readonly option: OptionModel;
  onPencil(): void;
}

/** A disputed wording in brackets. Pressing it pencils it into the person's draft, or rubs it out. */
export function OptionButton({ option, onPencil }: OptionButtonProps) {
  return (
    <>
      <button
        type="button"
        class="option"
        aria-pressed={option.pencilled}
        aria-disabled={option.unavailable !== undefined}
        data-standing={option.standing}
        data-short={option.wording.length <= 14}
        onClick={option.unavailable === undefined || option.pencilled ? onPencil : undefined}
      >
        <span class="bracket" aria-hidden="true">
          [
        </span>
        <span class="option-wording">{option.wording}</span>
        <OptionSigns option={option} />
        <span class="bracket" aria-hidden="true">
          ]
        </span>
      </button>{' '}
    </>
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
          <Icon name="arrow-fork" size={14} /> new idea
        </span>
      )}
    </>
  );
}

function stanceWord(mark: PositionMark): string {
  if (mark.stance === 'never') return 'never';
  return mark.stance === 'wants' ? 'wants it' : 'accepts it';
}
