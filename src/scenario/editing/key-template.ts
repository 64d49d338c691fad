import type { Path } from '../diagnostic.ts';
import { idsForKey } from './ids-at.ts';
import type { JsonSchema } from './json-schema.ts';
import type { NamedThings } from './named-things.ts';

/** The placeholder for a field to be filled in. */
const FIELD = '#{}';
/** Texts that may be longer than this begin on a line of their own, where colons, commas and quotes do no harm. */
const LONG = 160;
/** Blocks in blocks that are begun at once. */
const DEPTH = 3;

/** The context of a template. */
export interface TemplateGround {
  readonly known: NamedThings;
  /** Inside of braces all stands on one line. */
  readonly inBraces: boolean;
}

/**
 * A key with all that has to stand after it, as an author goes on writing: what is to be filled in is `#{}`. Lines after the
 * first are indented from `indent`.
 * @param path Of the key's value
 */
export function keyTemplate(
  ground: TemplateGround,
  key: string,
  path: Path,
  schema: JsonSchema,
  indent: string,
): string {
  return `${key}:${valueTemplate(ground, path, schema, indent, DEPTH)}`;
}

function valueTemplate(ground: TemplateGround, path: Path, schema: JsonSchema, indent: string, depth: number): string {
  if (schema.const !== undefined) return ` ${schema.const}`;
  if (schema.type === 'object') return blockTemplate(ground, path, schema, indent, depth);
  if (schema.type === 'array') return listTemplate(ground, path, schema, indent, depth);
  const isLong = schema.type === 'string' && (schema.maxLength ?? 0) > LONG && !ground.inBraces;
  return isLong ? ` >-\n${indent}  ${FIELD}` : ` ${FIELD}`;
}

function blockTemplate(ground: TemplateGround, path: Path, schema: JsonSchema, indent: string, depth: number): string {
  const parts = partsOf(ground, path, schema);
  if (ground.inBraces || parts.length === 0 || depth === 0 || isShort(schema)) {
    const within = { ...ground, inBraces: true };
    const words = parts.map(([key, part]) => `${key}:${valueTemplate(within, [...path, key], part, '', depth - 1)}`);
    return words.length === 0 ? ` { ${FIELD} }` : ` { ${words.join(', ')} }`;
  }
  const inner = `${indent}  `;
  const lines = parts.map(
    ([key, part]) => `\n${inner}${key}:${valueTemplate(ground, [...path, key], part, inner, depth - 1)}`,
  );
  return lines.join('');
}

function listTemplate(ground: TemplateGround, path: Path, schema: JsonSchema, indent: string, depth: number): string {
  const { items } = schema;
  if (items !== undefined && 'length' in items) return ` [${items.map(() => FIELD).join(', ')}]`;
  const item = items as JsonSchema | undefined;
  if (item?.type === 'object' && !ground.inBraces && depth > 0) {
    return `\n${indent}  - ${entryTemplate(ground, [...path, 0], item, `${indent}    `, depth)}`;
  }
  const isLong = (item?.maxLength ?? 0) > LONG && !ground.inBraces;
  return isLong ? `\n${indent}  - >-\n${indent}    ${FIELD}` : ` [${FIELD}]`;
}

/** An entry of a list, without its hyphen; its lines after the first stand at `indent`. */
export function entryTemplate(
  ground: TemplateGround,
  path: Path,
  schema: JsonSchema,
  indent: string,
  depth = DEPTH,
): string {
  const parts = partsOf(ground, path, schema);
  const lines = parts.map(([key, part]) => `${key}:${valueTemplate(ground, [...path, key], part, indent, depth - 1)}`);
  return lines.length === 0 ? FIELD : lines.join(`\n${indent}`);
}

/** Returns the required entries of a block: its required keys or, for a block keyed by id, one entry for each id. */
function partsOf(
  { known }: TemplateGround,
  path: Path,
  schema: JsonSchema,
): readonly (readonly [string, JsonSchema])[] {
  const required = (schema.required ?? []).flatMap((key) => {
    const part = schema.properties?.[key];
    return part === undefined ? [] : [[key, part] as const];
  });
  const each = schema.additionalProperties;
  if (required.length > 0 || typeof each !== 'object' || !isForAll(path)) return required;
  return idsForKey(path, known).map(({ id }) => [id, each] as const);
}

/** True if the block at a path needs an entry for every id. */
function isForAll(path: Path): boolean {
  return path.at(-1) === 'points' || path.at(-1) === 'walkAway';
}

/** True if a block contains only numbers and booleans, which read best on one line. */
function isShort(schema: JsonSchema): boolean {
  const parts = [...Object.values(schema.properties ?? {}), ...listedPart(schema.additionalProperties)];
  return parts.every(({ type }) => SHORT.includes(type ?? ''));
}

const SHORT = ['number', 'integer', 'boolean'];

function listedPart(part: JsonSchema | boolean | undefined): readonly JsonSchema[] {
  return typeof part === 'object' ? [part] : [];
}
