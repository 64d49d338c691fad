import { type NumberAt, type SetNumbers, setNumbers } from '#scenario/editing/set-numbers.ts';

/** Numbers that are to stand in a text. */
export interface AskedNumbers {
  readonly text: string;
  readonly numbers: readonly NumberAt[];
}

/** Writes them into it. */
// biome-ignore lint/correctness/useYield: its one step is short
export function* setNumbersInText({ text, numbers }: AskedNumbers): Generator<void, SetNumbers> {
  return setNumbers(text, numbers);
}
