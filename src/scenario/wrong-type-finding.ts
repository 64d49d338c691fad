import { error } from './check.ts';
import type { Finding, Path } from './diagnostic.ts';
import type { FoundKind, WantedKind } from './faults/misshapen-values.ts';
import { howToFix } from './how-to-fix.ts';
import { nameOfValue } from './name-of-value.ts';

const WANTED: Readonly<Record<string, WantedKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  object: 'block',
  record: 'block',
};

/** Help for a suggestion at a path. */
interface Helps {
  /** True if another value is valid there. */
  readonly fits: (other: unknown) => boolean;
  /** An example of a valid value. */
  readonly example: string | undefined;
}

/** A value is of the wrong kind, and how to mend it where that is plain. */
export function wrongTypeFinding(path: Path, expected: string, value: unknown, { fits, example }: Helps): Finding {
  const wanted = { ...nameOfValue(path), wanted: WANTED[expected] ?? 'other' };
  if (value === null) return error({ code: 'wrong-type.empty', ...wanted }, path);
  const found = kindOf(value);
  const suggestion =
    howToFix(expected, value, fits) ?? (example === undefined ? undefined : { code: 'write-so', text: example });
  if (found !== undefined) return error({ code: 'wrong-type', ...wanted, found }, path, { suggestion });
  return error({ code: 'wrong-type.written', ...wanted, written: String(value) }, path, { suggestion });
}

/** Returns the kind of a value; `undefined` if a message should quote the value instead. */
function kindOf(value: unknown): FoundKind | undefined {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'block';
  if (typeof value === 'string') return value === '' ? 'empty-text' : 'text';
  if (Number.isNaN(value)) return 'no-number';
  return Number.isFinite(value) || typeof value !== 'number' ? undefined : 'endless-number';
}
