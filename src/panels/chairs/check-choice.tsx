import { useId } from 'preact/hooks';
import { LockMark } from './lock-mark.tsx';

interface CheckChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  /** Consequence of leaving the box unchecked. */
  readonly unchecked: string;
  readonly locked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Checkbox for an optional element of a game. */
export function CheckChoice({ label, checked, unchecked, locked, onChange }: CheckChoiceProps) {
  const noteId = useId();
  return (
    <div class="check-choice">
      <label class="check-choice-label label">
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
        <p id={noteId} class="check-choice-note note muted">
          {unchecked}
        </p>
      )}
    </div>
  );
}
