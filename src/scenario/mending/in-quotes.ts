import type { LaidLine } from './laid-line.ts';
import { quoted, quotedBriefly } from './quoted.ts';
import type { Stumble } from './stumble.ts';

/** Words of a line that are to stand in quotes, told as a fault of that place. */
export function inQuotes(
  { offset, value, valueStart }: LaidLine,
  fault: Stumble['fault'],
  { start = valueStart, words = value, said = words }: Meant = {},
): Stumble {
  const place = offset + start;
  return {
    fault,
    offset: place,
    end: place + words.length,
    suggestion: { code: 'put-all-in-quotes', text: quotedBriefly(said) },
    edits: [{ offset: place, taken: words.length, put: quoted(said) }],
  };
}

/** Which words those are: the whole value of the line where nothing else is said. */
interface Meant {
  /** Where they begin in the line. */
  readonly start?: number;
  readonly words?: string;
  /** What they say, where not all of them belongs into the quotes. */
  readonly said?: string;
}
