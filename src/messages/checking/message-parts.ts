import { type Model, parseMessage, visit } from 'messageformat';

/** Parts of a message in MessageFormat 2. */
export interface MessageParts {
  /** By name of a value: the functions that it is given to. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly functions: ReadonlySet<string>;
  /** Keys of its variants, but for the catch-all. */
  readonly keys: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  /** Selections of the message: the functions of a value, and the keys that the variants offer for it. */
  readonly selections: readonly Selection[];
  /** Grammatical cases that it asks for. */
  readonly cases: ReadonlySet<string>;
  /** By name of a value: the codes of each `:one-of` that it is given to. */
  readonly codes: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** True if it names values of its own, which types cannot read. */
  readonly hasLocals: boolean;
  /** Characters of its longest variant, without values. */
  readonly length: number;
}

export interface Selection {
  readonly functions: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** Reads a message. @throws Error when it is not well-formed */
export function messagePartsOf(text: string): MessageParts {
  const values = new Map<string, Set<string>>();
  const functions = new Set<string>();
  const keys = new Set<string>();
  const tags = new Set<string>();
  const cases = new Set<string>();
  const codes = new Map<string, string[][]>();
  let hasLocals = false;
  const used = ({ name, options }: Model.FunctionRef) => {
    functions.add(name);
    const wanted = options?.['case'];
    if (wanted?.type === 'literal') cases.add(wanted.value);
  };
  const named = (name: string, by: Model.FunctionRef | undefined) => {
    const all = values.get(name) ?? new Set();
    values.set(name, all);
    if (by !== undefined) all.add(by.name);
    if (by?.name === 'one-of') codes.set(name, [...(codes.get(name) ?? []), Object.keys(by.options ?? {})]);
  };
  const message = parseMessage(text);
  visit(message, {
    declaration: ({ type }) => {
      hasLocals ||= type === 'local';
    },
    expression: ({ arg, functionRef }) => {
      if (functionRef !== undefined) used(functionRef);
      if (arg?.type === 'variable') named(arg.name, functionRef);
    },
    key: (key) => {
      if (key.type === 'literal') keys.add(key.value);
    },
    markup: ({ name }) => {
      tags.add(name);
    },
  });
  const selections = selectionsOf(message, values);
  return { values, functions, keys, tags, cases, codes, selections, hasLocals, length: longestOf(message) };
}

function selectionsOf(message: Model.Message, values: MessageParts['values']): Selection[] {
  if (message.type !== 'select') return [];
  return message.selectors.map(({ name }, place) => ({
    functions: values.get(name) ?? new Set(),
    keys: new Set(message.variants.flatMap(({ keys }) => keyAt(keys, place))),
  }));
}

function keyAt(keys: Model.Variant['keys'], place: number): string[] {
  const key = keys[place];
  return key?.type === 'literal' ? [key.value] : [];
}

function longestOf(message: Model.Message): number {
  const patterns = message.type === 'select' ? message.variants.map(({ value }) => value) : [message.pattern];
  const lengthOf = (part: Model.Pattern[number]) => (typeof part === 'string' ? part.length : 0);
  return Math.max(...patterns.map((pattern) => pattern.reduce((sum, part) => sum + lengthOf(part), 0)));
}
