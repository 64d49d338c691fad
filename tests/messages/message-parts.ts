import { parseMessage, visit } from 'messageformat';

/** What a message in MessageFormat 2 is made of. */
export interface MessageParts {
  /** By name of a value: the functions that it is given to. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly functions: ReadonlySet<string>;
  /** Keys of its variants, but for the catch-all. */
  readonly keys: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  /** Whether it names values of its own, which types cannot read. */
  readonly hasLocals: boolean;
}

/** Reads a message. @throws Error when it is not well-formed */
export function messagePartsOf(text: string): MessageParts {
  const values = new Map<string, Set<string>>();
  const functions = new Set<string>();
  const keys = new Set<string>();
  const tags = new Set<string>();
  let hasLocals = false;
  visit(parseMessage(text), {
    declaration: ({ type }) => {
      hasLocals ||= type === 'local';
    },
    expression: ({ arg, functionRef }) => {
      if (functionRef !== undefined) functions.add(functionRef.name);
      if (arg?.type !== 'variable') return;
      const by = values.get(arg.name) ?? new Set();
      values.set(arg.name, by);
      if (functionRef !== undefined) by.add(functionRef.name);
    },
    key: (key) => {
      if (key.type === 'literal') keys.add(key.value);
    },
    markup: ({ name }) => {
      tags.add(name);
    },
  });
  return { values, functions, keys, tags, hasLocals };
}
