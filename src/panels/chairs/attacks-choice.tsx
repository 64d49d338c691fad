import { useId } from 'preact/hooks';
import { useSpeaker } from '../parts/use-speaker.ts';

interface AttacksChoiceProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Whether the news of the game tells of attacks, for a class in which somebody would rather not read of them. */
export function AttacksChoice({ checked, onChange }: AttacksChoiceProps) {
  const { say } = useSpeaker();
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
        {say('chairs.attacks')}
      </label>
      {!checked && (
        <p id={noteId} class="attacks-choice-note">
          {say('chairs.attacks-left-out')}
        </p>
      )}
    </div>
  );
}
