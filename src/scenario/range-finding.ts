import type { DiagnosticCode, Finding, Path } from './diagnostic.ts';
import { nameOfValue, sentence } from './name-of-place.ts';

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Says that a number, a text or a list is outside the range that the format allows. */
export function rangeFinding(path: Path, origin: string, range: Range, value: unknown): Finding {
  if (origin === 'string') return textRange(path, range, value);
  if (origin === 'array') return listRange(path, range, value);
  return outside(path, 'out-of-range', `must be ${bound(range)}, and is ${String(value)}.`);
}

function textRange(path: Path, range: Range, value: unknown): Finding {
  if (range.least > 0 && range.most === Infinity) return outside(path, 'empty-text', 'is empty: write something here.');
  const length = typeof value === 'string' ? value.trim().length : 0;
  return outside(path, 'too-long', `is too long: it may have ${range.most} characters and has ${length}.`);
}

function listRange(path: Path, range: Range, value: unknown): Finding {
  const count = Array.isArray(value) ? value.length : 0;
  const code = range.most === Infinity ? 'too-few' : 'too-many';
  return outside(path, code, `must have ${bound(range)} ${entries(range)}, and has ${count}.`);
}

function entries(range: Range): string {
  return range.least === 1 || range.most === 1 ? 'entry' : 'entries';
}

function bound(range: Range): string {
  return range.most === Infinity ? `at least ${range.least}` : `at most ${range.most}`;
}

function outside(path: Path, code: DiagnosticCode, predicate: string): Finding {
  return { severity: 'error', code, path, message: sentence(`${nameOfValue(path)} ${predicate}`) };
}
