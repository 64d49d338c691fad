import type { Fault } from './faults/fault.ts';

/** The first characters of other file formats, with the fault to report. */
const BEGINNINGS: readonly (readonly [string, Fault])[] = [
  ['PK\u0003\u0004', { code: 'not-text.word' }],
  // The older kind of such files, as it looks when its bytes are read as UTF-8.
  ['\ufffd\ufffd\u0011', { code: 'not-text.word' }],
  ['%PDF-', { code: 'not-text.pdf' }],
  ['{\\rtf', { code: 'not-text.rtf' }],
];
const WEB_PAGE = /^<(?:!doctype|html|head|body|\?xml)\b/i;

/** Returns the fault for a file that is not plain text, by its first characters; `undefined` if it may be text. */
export function otherFileKind(text: string): Fault | undefined {
  const start = text
    .slice(0, 200)
    .replace(/^\ufeff/, '')
    .trimStart();
  const found = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  return found?.[1] ?? (WEB_PAGE.test(start) ? { code: 'not-text.html' } : undefined);
}
