/** What of a JSON Schema is looked at here. */
export interface Schema {
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema | readonly Schema[];
}

/** A value that is no object and no list. */
export interface Leaf {
  /** Keys that lead to it; `each` stands for any id, and lists are passed through. */
  readonly path: readonly string[];
  /** `sentence`: free text. `name`: an id, a date, a word of a list. */
  readonly is: 'sentence' | 'name' | 'number' | 'boolean';
}

/** Every leaf of a schema. @throws RangeError at a shape that is not known here */
export function leavesOfSchema(schema: Schema, path: readonly string[] = []): Leaf[] {
  if (schema.properties !== undefined) {
    return Object.entries(schema.properties).flatMap(([key, part]) => leavesOfSchema(part, [...path, key]));
  }
  if (schema.additionalProperties) return leavesOfSchema(schema.additionalProperties, [...path, 'each']);
  const [element] = [schema.items ?? []].flat();
  return element === undefined ? [{ path, is: kindOf(schema, path) }] : leavesOfSchema(element, path);
}

function kindOf(schema: Schema, path: readonly string[]): Leaf['is'] {
  if (schema.type === 'string') return schema.pattern === undefined && schema.enum === undefined ? 'sentence' : 'name';
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  if (schema.type === 'boolean') return 'boolean';
  // Anything: texts of a translation, by the keys of the file.
  if (Object.keys(schema).length === 0) return 'sentence';
  throw new RangeError(`What is ${path.join('.')}?`);
}
