import type { MessageFunction, MessageValue } from 'messageformat/functions';
import type { ByCase } from '../language.ts';
import type { Told } from '../told.ts';

/** A function of our own that messages may use. */
export type SpokenFunction = MessageFunction<'spoken'>;

/** Stands for a value that is absent: to a formatter, undefined is one that has been forgotten. */
export const ABSENT = '';

/** Options of a function, as they stand in the message. */
export type FunctionOptions = Readonly<Record<string, unknown>>;

/** Creates the result of a function: its words, and the keys by which a message can select, the closest first. */
export function spoken(words: string, operand: unknown, keys: readonly string[] = []): MessageValue<'spoken'> {
  return {
    type: 'spoken',
    toString: () => words,
    toParts: () => [{ type: 'spoken', value: words }],
    selectKey: (offered) => keys.find((key) => offered.has(key)) ?? null,
    valueOf: () => operand,
  };
}

/**
 * Returns the original input of a function, even if another function was applied before; `undefined` if it is absent.
 */
export function operandOf(input: unknown): unknown {
  if (input === ABSENT) return undefined;
  return input instanceof Object && !Array.isArray(input) && 'toParts' in input ? input.valueOf() : input;
}

/** An option of a function as it stands in the message; absent where it does not. */
export function optionOf(options: FunctionOptions, name: string): string | undefined {
  const value = options[name];
  return value === undefined ? undefined : String(value);
}

/** Words in the case that the message asks for. */
export function declined(words: ByCase, options: FunctionOptions): string {
  return words[optionOf(options, 'case') ?? 'nom'] ?? words.nom;
}

/** Words for where they stand: with a capital where the message says that they begin a sentence. */
export function placed(words: string, options: FunctionOptions, { language }: Pick<Told, 'language'>): string {
  if (optionOf(options, 'at') !== 'start') return words;
  const [first = ''] = words;
  return first.toLocaleUpperCase(language.tag) + words.slice(first.length);
}

/** The key of a list by how long it is. */
export function howMany(list: readonly unknown[]): 'none' | 'one' | 'many' {
  if (list.length === 0) return 'none';
  return list.length === 1 ? 'one' : 'many';
}
