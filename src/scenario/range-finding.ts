import { error } from './check.ts';
import type { Finding, Path } from './diagnostic.ts';
import type { Fault } from './faults/fault.ts';
import type { NamedValue } from './faults/named-value.ts';
import type { Suggestion } from './faults/suggestion.ts';
import { nameOfValue } from './name-of-value.ts';

interface Range {
  readonly least: number;
  readonly most: number;
}

/** A number, a text or a list is outside the range that the format allows. */
export function rangeFinding(path: Path, origin: string, range: Range, value: unknown): Finding {
  const named = nameOfValue(path);
  if (origin === 'string') return error(textFault(named, range, value), path);
  if (origin === 'array') {
    const tooMany = Array.isArray(value) && value.length > range.most && Number.isFinite(range.most);
    return error(listFault(named, range, value), tooMany ? [...path, range.most] : path);
  }
  return error(numberFault(named, range, String(value)), path, { suggestion: shareOf(range, value) });
}

/** 40 where a share is wanted is 40 percent. */
function shareOf({ most }: Range, value: unknown): Suggestion | undefined {
  if (most !== 1 || typeof value !== 'number' || value <= 1 || value > 100) return undefined;
  return { code: 'share-of-one', number: String(Math.round(value * 10) / 1000) };
}

function textFault(named: NamedValue, { least, most }: Range, value: unknown): Fault {
  if (least > 0 && most === Infinity) return { code: 'empty-text', ...named };
  return { code: 'too-long', ...named, most, has: typeof value === 'string' ? value.trim().length : 0 };
}

function listFault(named: NamedValue, { least, most }: Range, value: unknown): Fault {
  const has = Array.isArray(value) ? value.length : 0;
  return most === Infinity ? { code: 'too-few', ...named, least, has } : { code: 'too-many', ...named, most, has };
}

function numberFault(named: NamedValue, { least, most }: Range, written: string): Fault {
  return most === Infinity
    ? { code: 'out-of-range.below', ...named, least: String(least), written }
    : { code: 'out-of-range.above', ...named, most: String(most), written };
}
