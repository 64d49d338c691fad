import type { TextRefusal } from '../refuse-text.ts';
import type { Edit } from './mended-text.ts';

/** What is wrong in a text, at its true place, and the changes after which the text can be read on as it was meant. */
export interface Stumble extends TextRefusal {
  readonly edits: readonly Edit[];
}
