/** One of a few, all in sight. */
import { useId } from 'preact/hooks';

export interface SegmentProps<Value extends string> {
  /** Accessible name of the choice. */
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** One that cannot be chosen now; why stands elsewhere on the screen, in an element of this id. */
  readonly barred?: { readonly value: Value; readonly reasonId: string } | undefined;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons side by side. */
export function Segment<Value extends string>({ label, value, choices, barred, onChoose }: SegmentProps<Value>) {
  const name = useId();
  return (
    <fieldset class="segment flex">
      <legend class="vh">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="segment-choice note muted grid">
          <input
            type="radio"
            class="vh"
            name={name}
            checked={choice.value === value}
            disabled={choice.value === barred?.value}
            aria-describedby={choice.value === barred?.value ? barred.reasonId : undefined}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
