import type { JsonSchema } from '../../src/scenario/editing/json-schema.ts';
import { jsonSchemaText } from '../../src/scenario/json-schema-text.ts';
import { FLAGS, ICONS } from '../../src/scenario/known-pictures.ts';
import { codeTables } from './code-tables.ts';

/** Descriptions of keys that have the same meaning everywhere. */
const COMMON: Readonly<Record<string, string>> = {
  id: 'By which the rest of the file names it',
  title: 'Its heading',
  question: 'What it asks',
  party: 'Id of a party',
  track: 'Id of a track',
  issue: 'Id of an issue',
  option: 'Id of an option',
  source: 'Key of the source',
  sources: 'By a key of your own, by which positions and others name them',
  stance: 'What the party thinks of it',
  kind: 'What kind of channel it is',
  tag: 'How well it is documented',
  count: 'How many rounds there are at most',
  because: 'Why, in a plain sentence',
  date: 'The day',
  round: 'The round, from 1',
  penalty: 'Points that each signatory loses',
  in: 'Id of the party that is trusted',
  kept: 'Promises kept before the game',
  broke: 'Promises broken before the game',
  signed: 'Once it is signed',
  trackVoteFailed: 'Id of a track: once a vote on it has failed',
  datePassed: 'Id of a track: once its announced date has passed',
  walkedOut: 'Id of a party: once it has walked out',
  from: 'The first round in which it may come',
  to: 'The last round in which it may come',
  by: 'By how many points',
  between: 'Ids of two parties',
  available: 'Whether the option can be chosen from now on',
  label: 'A name for lists and buttons',
  uses: 'How often it can be used in a game',
  cost: 'What using it costs',
};

/** The keys of every part of a format as tables in Markdown, in the order of the schema. */
function keyTables(schemaText: string): string {
  const tables = tablesOf(JSON.parse(schemaText) as JsonSchema, '');
  // Events and levers have the same effects: a table stands once, where it comes first.
  const once = tables.filter(({ rows }, index) => tables.findIndex((other) => other.rows === rows) === index);
  return once
    .map(({ path, rows }) => `### ${path || 'At the top'}\n\n| key | value | meaning |\n| --- | --- | --- |\n${rows}`)
    .join('\n\n');
}

interface Table {
  /** The keys that lead there. */
  readonly path: string;
  readonly rows: string;
}

/** The table of a block, and those of the blocks inside it. */
function tablesOf(part: JsonSchema, path: string): readonly Table[] {
  const keys = Object.entries(part.properties ?? {});
  const rows = keys.map(([key, value]) => row(key, value, part.required?.includes(key) === true)).join('\n');
  const inside = keys.flatMap(([key, value]) =>
    insideOf(value, key).flatMap(([block, place]) => tablesOf(block, `${path} ${place}`.trim())),
  );
  return [{ path, rows }, ...inside];
}

/** The blocks inside a value, each with what leads to it. */
function insideOf(value: JsonSchema, key: string): (readonly [JsonSchema, string])[] {
  if (value.properties !== undefined) return [[value, `\`${key}\``]];
  if (value.items !== undefined && !Array.isArray(value.items)) return insideOf(value.items as JsonSchema, key);
  if (typeof value.additionalProperties === 'object') return insideOf(value.additionalProperties, key);
  return [];
}

function row(key: string, value: JsonSchema, isNeeded: boolean): string {
  const meaning = meaningOf(key, value);
  const otherwise =
    value.default === undefined || typeof value.default === 'object' ? '' : ` (\`${String(value.default)}\`)`;
  return `| ${isNeeded ? `**\`${key}\`**` : `\`${key}\``} | ${kindOf(value)} | ${escaped(meaning)}${otherwise} |`;
}

function meaningOf(key: string, value: JsonSchema): string {
  const item = Array.isArray(value.items) ? undefined : (value.items as JsonSchema | undefined);
  const inner = item ?? (typeof value.additionalProperties === 'object' ? value.additionalProperties : undefined);
  return value.description ?? COMMON[key] ?? inner?.description ?? value.title ?? inner?.title ?? '';
}

function kindOf(value: JsonSchema): string {
  if (value.const !== undefined) return `\`${String(value.const)}\``;
  if (value.enum !== undefined)
    return value.enum.length > 12 ? 'code' : value.enum.map((each) => `\`${String(each)}\``).join(', ');
  switch (value.type) {
    case 'string':
      return textOf(value);
    case 'number':
      return `number${rangeOf(value)}`;
    case 'integer':
      return `whole number${rangeOf(value)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return listOf(value);
    default:
      return value.properties === undefined ? `by id, ${inner(value.additionalProperties)}` : 'block';
  }
}

function inner(part: JsonSchema | boolean | undefined): string {
  return typeof part === 'object' ? kindOf(part) : 'anything';
}

function textOf({ pattern, maxLength }: JsonSchema): string {
  if (pattern?.startsWith('^[a-z][a-z0-9]*(') === true) return 'id';
  if (pattern?.startsWith('^\\d{4}') === true) return 'date';
  return maxLength === undefined ? 'letters' : `text ≤ ${maxLength}`;
}

function rangeOf({ minimum, maximum }: JsonSchema): string {
  return minimum === undefined || maximum === undefined ? '' : ` ${minimum} to ${maximum}`;
}

function listOf({ items, minItems = 0, maxItems = 0 }: JsonSchema): string {
  if (Array.isArray(items)) return 'pair `[..., ...]`';
  const many = minItems === 0 ? `≤ ${maxItems}` : `${minItems} to ${maxItems}`;
  const each = inner(items as JsonSchema | undefined);
  return each === 'block' ? `${many} blocks` : `list, ${many}: ${each}`;
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** Generated parts of the document, by the name of their markers. */
const PARTS: Readonly<Record<string, () => string>> = {
  keys: () => keyTables(jsonSchemaText()),
  codes: codeTables,
  pictures: () => `Flags: ${listed(FLAGS)}.\n\nIcons: ${listed(ICONS)}.`,
};

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/**
 * The document of the scenario format with what is made of the schema and of the messages, as they are now.
 * @throws Error when a marker is missing
 */
export function formatReference(document: string): string {
  return Object.entries(PARTS).reduce((text, [name, make]) => {
    const [begin, end] = [`<!-- ${name}: made by "npm run schema" -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`docs/use/scenario-format.md has no markers for "${name}".`);
    return `${text.slice(0, from + begin.length)}\n\n${make()}\n\n${text.slice(to)}`;
  }, document);
}
