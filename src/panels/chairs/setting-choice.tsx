/** A choice of how a game is told. */
import { useId } from 'preact/hooks';
import type { SettingWords } from '#session/words/setting-words.ts';

export interface SettingChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** From the least to the most. */
  readonly choices: readonly SettingWords<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** A list, with a sentence that says what the chosen one means. */
export function SettingChoice<Value extends string>({ label, value, choices, onChoose }: SettingChoiceProps<Value>) {
  const noteId = useId();
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <div class="setting-choice">
      <label class="setting-choice-label">
        {label}
        <select
          value={value}
          aria-describedby={noteId}
          onChange={(event) => {
            const next = choices.find((choice) => choice.value === event.currentTarget.value);
            if (next !== undefined) onChoose(next.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
      <p id={noteId} class="setting-choice-note">
        {chosen?.note}
      </p>
    </div>
  );
}
