import { useId } from 'preact/hooks';

interface AttacksChoiceProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Whether the news of the game tells of attacks, for a class in which somebody would rather not read of them. */
export function AttacksChoice({ checked, onChange }: AttacksChoiceProps) {
  const noteId = useId();
  return (
    <div class="attacks-choice">
      <label class="attacks-choice-label">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={checked ? undefined : noteId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        The news tells of attacks
      </label>
      {!checked && (
        <p id={noteId} class="attacks-choice-note">
          They are left out, for everybody at this table.
        </p>
      )}
    </div>
  );
}
