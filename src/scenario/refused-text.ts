import type { Diagnostic } from './diagnostic.ts';
import { codeOf } from './faults/fault.ts';
import { positionInText } from './position-in-text.ts';
import type { TextRefusal } from './refuse-text.ts';

/** What is told of a text that cannot be read. */
export function refusedText(text: string, { offset, fault, suggestion }: TextRefusal): Diagnostic {
  const place = positionInText(text, offset);
  return { severity: 'error', code: codeOf(fault), ...place, fault, ...(suggestion && { suggestion }) };
}
