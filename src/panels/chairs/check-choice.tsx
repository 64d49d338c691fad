import { useId } from 'preact/hooks';
import { LockMark } from './lock-mark.tsx';

interface CheckChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  /** What it means, where it is not checked. */
  readonly unchecked: string;
  readonly locked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something in a game that is, or is left out. */
export function CheckChoice({ label, checked, unchecked, locked, onChange }: CheckChoiceProps) {
  const noteId = useId();
  return (
    <div class="check-choice">
      <label class="check-choice-label">
        <input
          type="checkbox"
          checked={checked}
          disabled={locked}
          aria-describedby={checked ? undefined : noteId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
        {locked && <LockMark />}
      </label>
      {!checked && (
        <p id={noteId} class="check-choice-note">
          {unchecked}
        </p>
      )}
    </div>
  );
}
