import { type Completions, completionsAt } from '#scenario/editing/completions-at.ts';
import { type Explanation, explanationAt } from '#scenario/editing/explanation-at.ts';
import type { JsonSchema } from '#scenario/editing/json-schema.ts';
import schema from '../../../../scenarios/scenario.schema.json';

/** The schema of scenario files, as it is committed. */
const SCHEMA = schema as unknown as JsonSchema;

/** What may stand at a place of a text, or what stands there means. */
export interface AskedOfText {
  readonly what: 'completions' | 'explanation';
  readonly text: string;
  readonly offset: number;
}

/** What the format and the text itself say of a place. */
export interface ToldOfText {
  readonly completions: Completions | undefined;
  readonly explanation: Explanation | undefined;
}

/** Says it of the text as it is written, whether it can be read or not. */
// biome-ignore lint/correctness/useYield: its one step is short
export function* askText({ what, text, offset }: AskedOfText): Generator<void, ToldOfText> {
  const isCompletion = what === 'completions';
  return {
    completions: isCompletion ? completionsAt(text, offset, SCHEMA) : undefined,
    explanation: isCompletion ? undefined : explanationAt(text, offset, SCHEMA),
  };
}
