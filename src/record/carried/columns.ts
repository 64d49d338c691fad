/** Plain data nested deeper than this is no scenario. */
const DEEPEST = 20;
/** Nor is any with more values, or with longer keys: so what is written small stays small when it is written out. */
const MOST_VALUES = 40_000;
const LONGEST_KEY = 40;

/** Thrown where what is read is not what was ever written. */
export class NoColumns extends Error {}

/**
 * Plain data in which each list of objects is written by key instead: `[null, { key: values }]`, with null where an object
 * has no such key. What is alike then stands together. Data that holds a null itself is not written so.
 */
export function toColumns(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isTable = value.every(isObject) && value.some((row) => Object.keys(row).length > 0);
    return isTable ? [null, columnsOf(value)] : value.map(toColumns);
  }
  return isObject(value) ? mapped(value, toColumns) : value;
}

function columnsOf(rows: readonly object[]): object {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const column = (key: string) => rows.map((row) => toColumns((row as Record<string, unknown>)[key]) ?? null);
  return Object.fromEntries(keys.map((key) => [key, column(key)]));
}

/**
 * The data that was written so, from anybody's.
 * @throws NoColumns where it is too deep or too much
 */
export function fromColumns(value: unknown): unknown {
  return new ColumnReader().read(value, 0);
}

class ColumnReader {
  #values = 0;

  read(value: unknown, depth: number): unknown {
    this.#count();
    if (depth > DEEPEST) throw new NoColumns('too deep');
    if (Array.isArray(value)) {
      const [mark, columns] = value;
      const isTable = mark === null && value.length === 2 && isObject(columns);
      return isTable ? this.#rows(columns, depth + 1) : value.map((each) => this.read(each, depth + 1));
    }
    return isObject(value) ? mapped(value, (part) => this.read(part, depth + 1)) : value;
  }

  #count(): void {
    this.#values += 1;
    if (this.#values > MOST_VALUES) throw new NoColumns('too much');
  }

  #rows(columns: object, depth: number): object[] {
    const rows: [string, unknown][][] = [];
    for (const [key, column] of Object.entries(columns)) {
      if (!Array.isArray(column)) throw new NoColumns('a column is no list');
      for (; rows.length < column.length; rows.push([])) this.#count();
      for (const [index, each] of column.entries()) {
        if (each !== null) rows[index]?.push([known(key), this.read(each, depth + 1)]);
      }
    }
    return rows.map((row) => Object.fromEntries(row));
  }
}

function mapped(value: object, map: (part: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [known(key), map(part)]));
}

function known(key: string): string {
  if (key.length > LONGEST_KEY) throw new NoColumns('a key is too long');
  return key;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
