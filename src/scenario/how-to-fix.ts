import type { Suggestion } from './faults/suggestion.ts';
import { shortened } from './shortened.ts';
import { quotedBriefly } from './yaml-recovery/quoted.ts';

/** True if another value is valid at the path. */
type Fits = (other: unknown) => boolean;

/** Returns a suggestion for a value of the wrong type; `undefined` if the remedy is unclear. */
export function howToFix(expected: string, value: unknown, fits: Fits): Suggestion | undefined {
  switch (expected) {
    case 'string':
      return howToWriteText(value, fits);
    case 'array':
      return typeof value === 'string' ? asList(value, fits) : undefined;
    case 'number':
    case 'int':
      return typeof value === 'string' ? asNumber(value) : undefined;
    case 'boolean':
      return trueOrFalse(value);
    default:
      return undefined;
  }
}

/** A number in quotes, one with a comma in the place of its point, or one with its unit. */
function asNumber(value: string): Suggestion | undefined {
  if (value.trim() !== '' && Number.isFinite(Number(value))) return { code: 'take-quotes-away' };
  if (/^-?\d+,\d+$/.test(value)) return { code: 'decimal-point', number: value.replace(',', '.') };
  const number = /^([-−–]?\d+(?:\.\d+)?)(?![\d,])/.exec(value)?.[1];
  return number === undefined ? undefined : { code: 'only-number', number: number.replace(/^[−–]/, '-') };
}

/** A list of ids goes in brackets, one of sentences has a hyphen before each. */
function asList(value: string, fits: Fits): Suggestion {
  const words = value.split(/[,;]\s*/).filter(Boolean);
  if (words.length > 1 && fits(words)) return { code: 'write-so', text: `[${shortened(words.join(', '))}]` };
  const isLong = value.length > 40 || value.includes(',');
  return isLong ? { code: 'write-so', text: `- ${quotedBriefly(value)}` } : { code: 'put-in-brackets', text: value };
}

function trueOrFalse(value: unknown): Suggestion {
  const word = String(value).toLowerCase();
  if (/^(?:yes|y|on|1|true|ja|так)$/.test(word)) return { code: 'write-so', text: 'true' };
  if (/^(?:no|n|off|0|false|nein|ні)$/.test(word)) return { code: 'write-so', text: 'false' };
  return { code: 'true-or-false' };
}

function howToWriteText(value: unknown, fits: Fits): Suggestion | undefined {
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
  const text = `${before}: ${typeof after === 'object' ? '...' : String(after)}`;
  return { code: 'colon-in-text', text: quotedBriefly(text) };
}
