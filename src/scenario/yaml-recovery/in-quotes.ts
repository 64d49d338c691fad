import type { LaidLine } from './laid-line.ts';
import { quoted, quotedBriefly } from './quoted.ts';
import type { RecoverableFault } from './recoverable-fault.ts';

/** Words of a line that are to stand in quotes, told as a fault of that place. */
export function inQuotes(
  { offset, value, valueStart }: LaidLine,
  fault: RecoverableFault['fault'],
  { start = valueStart, words = value, said = words }: Meant = {},
): RecoverableFault {
  const place = offset + start;
  return {
    fault,
    offset: place,
    end: place + words.length,
    suggestion: { code: 'put-all-in-quotes', text: quotedBriefly(said) },
    edits: [{ offset: place, taken: words.length, put: quoted(said) }],
  };
}

/** The words to quote; by default the whole value of the line. */
interface Meant {
  /** The offset of the words in the line. */
  readonly start?: number;
  readonly words?: string;
  /** The text inside the quotes, if it differs from the words. */
  readonly said?: string;
}
