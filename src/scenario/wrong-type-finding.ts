import type { Finding, Path } from './diagnostic.ts';
import { nameOfValue, sentence } from './name-of-place.ts';

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
};

/** Says that a value is of the wrong kind, and how to mend it where that is plain. */
export function wrongTypeFinding(path: Path, expected: string, value: unknown): Finding {
  const wanted = WANTED[expected] ?? 'something else';
  const name = nameOfValue(path);
  if (value === null) {
    return {
      severity: 'error',
      code: 'wrong-type',
      path,
      message: sentence(`${name} is empty: it must be ${wanted}.`),
    };
  }
  const message = sentence(`${name} must be ${wanted}, not ${kindOf(value)}.`);
  return { severity: 'error', code: 'wrong-type', path, message, suggestion: howToMend(expected, value) };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block of keys';
  if (typeof value === 'string') return value === '' ? 'an empty text' : 'a text';
  return String(value);
}

function howToMend(expected: string, value: unknown): string | undefined {
  if (expected === 'string' && typeof value !== 'object') return `Put it in quotes: "${String(value)}".`;
  if (expected === 'array' && typeof value === 'string') return `Put it in square brackets: [${value.slice(0, 40)}].`;
  const isNumberInQuotes = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  if ((expected === 'number' || expected === 'int') && isNumberInQuotes) return 'Take the quotes away.';
  if (expected === 'boolean') return 'Write true or false, without quotes.';
  return undefined;
}
