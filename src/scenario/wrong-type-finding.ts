import type { Finding, Path } from './diagnostic.ts';
import { nameOfValue, sentence } from './name-of-place.ts';
import { shortened } from './shortened.ts';

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

/** Says that a value is of the wrong kind, and how to mend it where that is plain; `fits` tells what would do there. */
export function wrongTypeFinding(
  path: Path,
  expected: string,
  value: unknown,
  fits: (other: unknown) => boolean,
): Finding {
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
  return { severity: 'error', code: 'wrong-type', path, message, suggestion: howToMend(expected, value, fits) };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block of keys';
  if (typeof value === 'string') return value === '' ? 'an empty text' : 'a text';
  if (Number.isNaN(value)) return 'the sign for no number (.nan)';
  return Number.isFinite(value) || typeof value !== 'number' ? String(value) : 'the sign for an endless number (.inf)';
}

function howToMend(expected: string, value: unknown, fits: (other: unknown) => boolean): string | undefined {
  if (expected === 'string') return howToWriteText(value, fits);
  if (expected === 'array' && typeof value === 'string') return `Put it in square brackets: [${value.slice(0, 40)}].`;
  const isNumberInQuotes = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  if ((expected === 'number' || expected === 'int') && isNumberInQuotes) return 'Take the quotes away.';
  const isDecimalComma = expected === 'number' && typeof value === 'string' && /^-?\d+,\d+$/.test(value);
  if (isDecimalComma) return `Write the decimals after a point: ${value.replace(',', '.')}.`;
  if (expected === 'boolean') return 'Write true or false, without quotes.';
  return undefined;
}

function howToWriteText(value: unknown, fits: (other: unknown) => boolean): string | undefined {
  if (Array.isArray(value)) return undefined;
  if (typeof value === 'object' && value !== null) return colonInText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return 'Write a word.';
  const written = String(value);
  if (fits(written)) return `Put it in quotes: "${written}".`;
  return fits(`n${written}`) ? `An id starts with a small letter: write a word there, such as n${written}.` : undefined;
}

/** A sentence with a colon in it is read as a key and its value. */
function colonInText(block: object): string | undefined {
  const [entry, ...others] = Object.entries(block);
  if (entry === undefined || others.length > 0) return undefined;
  const [before, after] = entry;
  const whole = shortened(`${before}: ${typeof after === 'object' ? '...' : String(after)}`);
  return `A colon with a space after it makes a key of what stands before it. If it is all one text, write "${whole}" with the quotes.`;
}
