import type { TextRefusal } from '../refuse-text.ts';
import type { Edit } from './recovered-text.ts';

/** A mistake in a text at its true place, with the edits that make the text readable as intended. */
export interface RecoverableFault extends TextRefusal {
  readonly edits: readonly Edit[];
}
