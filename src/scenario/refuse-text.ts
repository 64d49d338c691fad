import type { DiagnosticCode } from './diagnostic.ts';

/** A text that cannot be read at all, why, and where. */
export interface Refusal {
  readonly code: DiagnosticCode;
  readonly offset: number;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** A scenario file may have this many characters. */
export const MOST_CHARACTERS = 256 * 1024;

/**
 * Control characters, marks that reverse the reading direction (they can make a text read otherwise than it
 * is), and halves of characters.
 */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Refuses a text for what can be seen before it is parsed; nothing when it may be parsed. */
export function refuseText(text: string): Refusal | undefined {
  if (text.length > MOST_CHARACTERS) {
    const message = `The file is too big: it may have ${MOST_CHARACTERS} characters and has ${text.length}.`;
    return { code: 'file-too-big', offset: 0, message };
  }
  if (text.replace(/^\ufeff/, '').trim() === '') {
    return { code: 'empty-file', offset: 0, message: 'The file is empty: a scenario starts with "format: 1".' };
  }
  const match = FORBIDDEN.exec(text);
  if (match === null) return undefined;
  const name = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `There is an invisible or damaged character here (${name}), which a scenario file may not hold.`;
  return {
    code: 'forbidden-character',
    offset: match.index,
    message,
    suggestion: 'Delete it and type the word again.',
  };
}
