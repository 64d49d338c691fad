/** A choice of how a game is told. */
import { useId } from 'preact/hooks';
import { LockMark } from './lock-mark.tsx';

export interface TellingChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** From the least to the most. */
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    /** Explanation of the choice in a sentence. */
    readonly note: string;
  }[];
  readonly locked: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A list, with a sentence that says what the chosen one means. */
export function TellingChoice<Value extends string>(props: TellingChoiceProps<Value>) {
  const { label, value, choices, locked, onChoose } = props;
  const noteId = useId();
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <div class="telling-choice">
      <label class="telling-choice-label label centred grid">
        <span class="row gap1">
          {label}
          {locked && <LockMark />}
        </span>
        <select
          value={value}
          disabled={locked}
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
      <p id={noteId} class="telling-choice-note note muted">
        {chosen?.note}
      </p>
    </div>
  );
}
