import type { Path } from '../diagnostic.ts';
import type { JsonSchema } from './json-schema.ts';

/** Returns the schema of the value at a path; `undefined` if the schema allows none there. */
export function schemaAt(root: JsonSchema, path: Path): JsonSchema | undefined {
  let schema: JsonSchema | undefined = root;
  for (const step of path) schema = schema && partOf(schema, step);
  return schema;
}

function partOf(schema: JsonSchema, step: string | number): JsonSchema | undefined {
  if (typeof step === 'number') return itemOf(schema, step);
  const own = schema.properties;
  if (own !== undefined && Object.hasOwn(own, step)) return own[step];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

function itemOf({ items }: JsonSchema, index: number): JsonSchema | undefined {
  if (items === undefined) return undefined;
  return 'length' in items ? items[index] : (items as JsonSchema);
}
