import type { Fault } from './faults/fault.ts';

/** How files of other programs begin that are opened in the place of a text. */
const BEGINNINGS: readonly (readonly [string, Fault])[] = [
  ['PK\u0003\u0004', { code: 'not-text.word' }],
  // The older kind of such files, as it looks when its bytes are read as UTF-8.
  ['\ufffd\ufffd\u0011', { code: 'not-text.word' }],
  ['%PDF-', { code: 'not-text.pdf' }],
  ['{\\rtf', { code: 'not-text.rtf' }],
];
const WEB_PAGE = /^<(?:!doctype|html|head|body|\?xml)\b/i;

/** What kind of file it is that is no plain text, by how it begins; nothing where it may be one. */
export function otherFileKind(text: string): Fault | undefined {
  const start = text
    .slice(0, 200)
    .replace(/^\ufeff/, '')
    .trimStart();
  const found = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  return found?.[1] ?? (WEB_PAGE.test(start) ? { code: 'not-text.html' } : undefined);
}
