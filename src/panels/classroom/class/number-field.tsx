/** A whole number that is typed or counted up and down. */
import { useEffect, useId, useState } from 'preact/hooks';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/**
 * Field that reports whole numbers within the bounds. When it loses focus, any other input is replaced by the last
 * valid number.
 */
export function NumberField({ label, value, least, most, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="class-field full class-number"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const read = Number(currentTarget.value);
          if (Number.isInteger(read) && read >= least && read <= most && read !== value) onChange(read);
        }}
        onBlur={() => setTyped(String(value))}
      />
    </>
  );
}
