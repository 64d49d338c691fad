import { error } from './check.ts';
import type { Finding, Path } from './diagnostic.ts';
import type { FoundKind, WantedKind } from './faults/misshapen-values.ts';
import type { Suggestion } from './faults/suggestion.ts';
import { nameOfValue } from './name-of-value.ts';
import { shortened } from './shortened.ts';

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

/** A value is of the wrong kind, and how to mend it where that is plain; `fits` tells what would do there. */
export function wrongTypeFinding(
  path: Path,
  expected: string,
  value: unknown,
  fits: (other: unknown) => boolean,
): Finding {
  const wanted = { ...nameOfValue(path), wanted: WANTED[expected] ?? 'other' };
  if (value === null) return error({ code: 'wrong-type.empty', ...wanted }, path);
  const found = kindOf(value);
  const suggestion = howToMend(expected, value, fits);
  if (found !== undefined) return error({ code: 'wrong-type', ...wanted, found }, path, { suggestion });
  return error({ code: 'wrong-type.written', ...wanted, written: String(value) }, path, { suggestion });
}

/** What kind of value it is; absent where it is shortest to repeat it. */
function kindOf(value: unknown): FoundKind | undefined {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'block';
  if (typeof value === 'string') return value === '' ? 'empty-text' : 'text';
  if (Number.isNaN(value)) return 'no-number';
  return Number.isFinite(value) || typeof value !== 'number' ? undefined : 'endless-number';
}

function howToMend(expected: string, value: unknown, fits: (other: unknown) => boolean): Suggestion | undefined {
  if (expected === 'string') return howToWriteText(value, fits);
  if (expected === 'array' && typeof value === 'string') return { code: 'put-in-brackets', text: value.slice(0, 40) };
  const isNumberInQuotes = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  if ((expected === 'number' || expected === 'int') && isNumberInQuotes) return { code: 'take-quotes-away' };
  const isDecimalComma = expected === 'number' && typeof value === 'string' && /^-?\d+,\d+$/.test(value);
  if (isDecimalComma) return { code: 'decimal-point', number: value.replace(',', '.') };
  return expected === 'boolean' ? { code: 'true-or-false' } : undefined;
}

function howToWriteText(value: unknown, fits: (other: unknown) => boolean): Suggestion | undefined {
  if (Array.isArray(value)) return undefined;
  if (typeof value === 'object' && value !== null) return colonInText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'write-a-word' };
  const written = String(value);
  if (fits(written)) return { code: 'put-in-quotes', text: written };
  return fits(`n${written}`) ? { code: 'write-an-id', id: `n${written}` } : undefined;
}

/** A sentence with a colon in it is read as a key and its value. */
function colonInText(block: object): Suggestion | undefined {
  const [entry, ...others] = Object.entries(block);
  if (entry === undefined || others.length > 0) return undefined;
  const [before, after] = entry;
  return { code: 'colon-in-text', text: shortened(`${before}: ${typeof after === 'object' ? '...' : String(after)}`) };
}
