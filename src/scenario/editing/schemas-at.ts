import type { Path } from '../diagnostic.ts';
import type { JsonSchema } from './json-schema.ts';

/** What a schema asks of the value at a path: each way in which it may be written, none where nothing may stand there. */
export function schemasAt(root: JsonSchema, path: Path): readonly JsonSchema[] {
  let schemas = waysOf(root, root);
  for (const step of path) {
    schemas = schemas.flatMap((schema) => partOf(schema, step)).flatMap((part) => waysOf(root, part));
  }
  return schemas;
}

/** A schema with what it refers to in its place, and each of several ways by itself. */
export function waysOf(root: JsonSchema, schema: JsonSchema): readonly JsonSchema[] {
  const name = schema.$ref?.replace(/^#\/definitions\//, '');
  const meant = name === undefined ? schema : root.definitions?.[name];
  if (meant === undefined) return [];
  if (meant.anyOf !== undefined) return meant.anyOf.flatMap((way) => waysOf(root, way));
  return [meant];
}

function partOf(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
  if (typeof step === 'number') return itemOf(schema, step);
  const own = schema.properties;
  if (own !== undefined && Object.hasOwn(own, step)) return listed(own[step]);
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

function itemOf({ items }: JsonSchema, index: number): readonly JsonSchema[] {
  if (items === undefined) return [];
  return 'length' in items ? listed(items[index]) : [items as JsonSchema];
}

function listed(schema: JsonSchema | undefined): readonly JsonSchema[] {
  return schema === undefined ? [] : [schema];
}
