import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface ChoiceSettingProps<Value extends string> {
  /** Of the group of radio buttons. */
  readonly name: string;
  readonly heading: string;
  readonly values: readonly Value[];
  readonly now: Value;
  readonly onChoose: (value: Value) => void;
  readonly draw: (value: Value) => ComponentChildren;
}

/** One of several; what is chosen holds at once. */
export function ChoiceSetting<Value extends string>(props: ChoiceSettingProps<Value>) {
  const { name, heading, values, now, onChoose, draw } = props;
  const [chosen, setChosen] = useState(now);
  const choose = (value: Value): void => {
    onChoose(value);
    setChosen(value);
  };
  return (
    <fieldset class="setting stack gap1">
      <legend>{heading}</legend>
      {values.map((value) => (
        <label key={value} class="setting-choice">
          <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
          <span>{draw(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
