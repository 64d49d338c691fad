import { fromBase64url, toBase64url } from '#record/base64url.ts';
import { compressText, decompressText } from '#record/carried/compressed-text.ts';
import { entriesIn } from '../entries-in.ts';

/** Most characters of `cmi.suspend_data` (SCORM 1.2). */
export const LONGEST_SUSPENDED = 4096;
/** Most bytes of the texts themselves: far more than is ever written. */
const MOST_BYTES = 256 * 1024;
/** Tells our text from that of another package. */
const FORMAT = 'parley1.';

/**
 * Returns texts by name as one text of at most `LONGEST_SUSPENDED` characters. The last texts are left out if not all of
 * them fit.
 */
export function suspendedText(texts: ReadonlyMap<string, string>): {
  readonly text: string;
  readonly names: Set<string>;
} {
  const entries = [...texts];
  for (;;) {
    const text = `${FORMAT}${toBase64url(compressText(JSON.stringify(entries)))}`;
    if (text.length <= LONGEST_SUSPENDED || entries.length === 0) {
      return { text, names: new Set(entries.map(([name]) => name)) };
    }
    entries.pop();
  }
}

/** Returns the texts in a suspended text, which may be damaged or of another package: then there are none. */
export function textsIn(text: string): Map<string, string> {
  if (!text.startsWith(FORMAT)) return new Map();
  const packed = fromBase64url(text.slice(FORMAT.length));
  const entries = entriesIn(packed === undefined ? undefined : decompressText(packed, MOST_BYTES));
  return new Map(entries.filter((entry): entry is [string, string] => entry.every((part) => typeof part === 'string')));
}
