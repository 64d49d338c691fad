import { lastIndex } from '../last-index.ts';
import { shortened } from '../shortened.ts';
import type { LaidLine } from './laid-line.ts';
import type { Around } from './line-faults.ts';
import type { RecoverableFault } from './recoverable-fault.ts';

/** The first entry of a list, where those below have a hyphen and it has none. */
export function missingHyphen({ lines, at }: Around): RecoverableFault | undefined {
  const line = lines[at];
  if (line === undefined || !line.isEntry) return undefined;
  const head = lastIndex(
    lines.slice(0, at),
    ({ isEmpty, isText, indent }) => !isEmpty && !isText && indent < line.indent,
  );
  const place = lines.findIndex(({ isEmpty }, index) => index > head && !isEmpty);
  const first = lines[place];
  if (first === undefined || first.isEntry || place >= at) return undefined;
  if (lines[head]?.key === undefined || lines[head]?.value !== '') return undefined;
  return hyphenBefore(first, line.indent);
}

/** A hyphen is missing before a line that begins an entry. */
export function hyphenBefore({ offset, indent, text }: LaidLine, hyphenIndent: number): RecoverableFault {
  const place = offset + indent;
  const put = `${' '.repeat(hyphenIndent)}- `;
  return {
    fault: { code: 'syntax.missing-hyphen' },
    offset: place,
    end: place + Math.max(1, text.trim().length),
    suggestion: { code: 'write-so', text: shortened(`- ${text.trim()}`, 100) },
    edits: [{ offset, taken: indent, put }],
  };
}
