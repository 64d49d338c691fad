import type { SelectHTMLAttributes } from 'preact';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Tag of the label's language, where it differs from the page's. */
  readonly language?: string | undefined;
}

/** One of several things, in a list of the browser's own. */
export interface ChoiceSelectProps<Value extends string> extends Named {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** Attributes that name the control, by a label of its own or by another element. */
type Named = Pick<SelectHTMLAttributes, 'id' | 'class' | 'aria-label' | 'aria-labelledby' | 'aria-describedby'>;

export function ChoiceSelect<Value extends string>({ value, choices, onChoose, ...named }: ChoiceSelectProps<Value>) {
  return (
    <select
      class="class-field full"
      {...named}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} lang={choice.language}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
