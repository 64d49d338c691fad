import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

/** What a place of a scenario may hold, as the schema for editors tells it. */
interface Allowed {
  readonly type?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly properties?: Record<string, Allowed>;
  readonly additionalProperties?: Allowed | boolean;
  readonly items?: Allowed;
}

/** The text of a shipped scenario, under another id, in which every text is one word as long as the format allows. */
export function withLongestWords(scenario: string, id: string): string {
  const schema: Allowed = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8'));
  const file = parse(readFileSync(`scenarios/${scenario}.yaml`, 'utf8'));
  return stringify({ ...longest(file, schema, numbers()), id }, { lineWidth: 0 });
}

function* numbers(): Generator<number, never> {
  for (let number = 1; ; number += 1) yield number;
}

/** The value with its texts replaced; each takes a number, since some texts must differ. */
function longest<Value>(value: Value, allowed: Allowed, next: Generator<number, never>): Value;
function longest(value: unknown, allowed: Allowed, next: Generator<number, never>): unknown {
  if (typeof value === 'string') return isText(allowed) ? longWord(value, allowed.maxLength, next.next().value) : value;
  if (Array.isArray(value)) return value.map((each) => longest(each, allowed.items ?? {}, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, longest(each, within(allowed, key), next)]),
  );
}

function isText({ type, minLength, pattern }: Allowed): boolean {
  return type === 'string' && minLength !== undefined && pattern === undefined;
}

function within({ properties, additionalProperties }: Allowed, key: string): Allowed {
  const others = typeof additionalProperties === 'object' ? additionalProperties : {};
  return properties?.[key] ?? others;
}

/** Where the words of an option go into a sentence is kept. */
function longWord(instead: string, length = 0, number = 0): string {
  const placeholder = instead.includes('{option}') ? '{option}' : '';
  return `${placeholder}W${number}${'unbreakable'.repeat(length)}`.slice(0, length);
}
