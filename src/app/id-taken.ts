import type { CodedDiagnostic } from '#messages/diagnostic-in-words.ts';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { positionInText } from '#scenario/position-in-text.ts';

/** A fault with its position: found by the scenario's reader or by the page. */
export type PlacedFault = Pick<Diagnostic, 'severity' | 'line' | 'column'> & CodedDiagnostic;

/** A shipped scenario keeps its id, so that a link always means the same game. */
export function idTaken(text: string, id: string): PlacedFault {
  const offset = Math.max(0, text.search(/^id\s*:/m));
  const fault = { code: 'duplicate-id.shipped', id } as const;
  return { severity: 'error', ...positionInText(text, offset), fault, suggestion: { code: 'other-id', id } };
}
