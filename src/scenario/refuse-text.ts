import type { DiagnosticCode } from './diagnostic.ts';
import { forbiddenIn } from './forbidden-in.ts';

/** A text that cannot be read at all, why, and where. */
export interface TextRefusal {
  readonly code: DiagnosticCode;
  readonly offset: number;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** A scenario file may have this many characters. */
export const MOST_CHARACTERS = 256 * 1024;

/** Refuses a text for what can be seen before it is parsed; nothing when it may be parsed. */
export function refuseText(text: string): TextRefusal | undefined {
  if (text.length > MOST_CHARACTERS) {
    const message = `The file is too big: it may have ${MOST_CHARACTERS} characters and has ${text.length}.`;
    return { code: 'file-too-big', offset: 0, message };
  }
  if (text.replace(/^\ufeff/, '').trim() === '') {
    return { code: 'empty-file', offset: 0, message: 'The file is empty: a scenario starts with "format: 1".' };
  }
  const found = forbiddenIn(text);
  return found && { code: 'forbidden-character', ...found, suggestion: 'Delete it and type the word again.' };
}
