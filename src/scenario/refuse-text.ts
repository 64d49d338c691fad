import type { Fault } from './faults/fault.ts';
import type { Suggestion } from './faults/suggestion.ts';
import { otherFileKind } from './other-file-kind.ts';

/** A text that cannot be read at all, why, and where. */
export interface TextRefusal {
  readonly fault: Fault;
  readonly offset: number;
  /** The end offset; by default that of the next character. */
  readonly end?: number | undefined;
  readonly suggestion?: Suggestion | undefined;
}

/** A scenario file may have this many characters. */
export const MOST_CHARACTERS = 256 * 1024;

/** Refuses a text for what can be seen before it is parsed; nothing when it may be parsed. */
export function refuseText(text: string): TextRefusal | undefined {
  if (text.length > MOST_CHARACTERS) {
    return { fault: { code: 'file-too-big', most: MOST_CHARACTERS, has: text.length }, offset: 0 };
  }
  const kind = otherFileKind(text);
  if (kind !== undefined) return { fault: kind, offset: 0 };
  if (text.replace(/^\ufeff/, '').trim() === '') {
    return { fault: { code: 'empty-file' }, offset: 0 };
  }
  return undefined;
}
