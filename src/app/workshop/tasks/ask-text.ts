import { type Completions, completionsAt } from '#scenario/editing/completions-at.ts';
import { type Explanation, explanationAt } from '#scenario/editing/explanation-at.ts';
import type { JsonSchema } from '#scenario/editing/json-schema.ts';
import schema from '../../../../scenarios/scenario.schema.json';

/** The schema of scenario files, as it is committed. */
const SCHEMA = schema as unknown as JsonSchema;

/** A request for completions at a position of a text, or for an explanation of the word there. */
export interface AskedOfText {
  readonly what: 'completions' | 'explanation';
  readonly text: string;
  readonly offset: number;
}

/** Completions and explanation for a position, from the format and the text itself. */
export interface ToldOfText {
  readonly completions: Completions | undefined;
  readonly explanation: Explanation | undefined;
}

/** Answers a request about the text as written, whether it is valid or not. */
// biome-ignore lint/correctness/useYield: its one step is short
export function* askText({ what, text, offset }: AskedOfText): Generator<void, ToldOfText> {
  const isCompletion = what === 'completions';
  return {
    completions: isCompletion ? completionsAt(text, offset, SCHEMA) : undefined,
    explanation: isCompletion ? undefined : explanationAt(text, offset, SCHEMA),
  };
}
