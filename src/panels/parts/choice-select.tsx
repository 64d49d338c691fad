/** One of several things, in a list of the browser's own. */
export interface ChoiceSelectProps<Value extends string> {
  readonly id: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** What it is for, a label says that names its id. */
export function ChoiceSelect<Value extends string>({ id, value, choices, onChoose }: ChoiceSelectProps<Value>) {
  return (
    <select
      id={id}
      class="class-field"
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
