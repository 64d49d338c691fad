import type { Move } from '../model/moves.ts';
import type { View } from './view.ts';

/** Lengths of a record as a seat sees it: how much of it whoever sits there has read. */
export interface ReadUpTo {
  /** From here on nothing has been told yet: so long it was when that one last made a move of its own accord. */
  readonly seenUpTo: number;
  /** The same for its last move or reply: letters tell what was answered since then. */
  readonly actedUpTo: number;
}

export const NOTHING_READ: ReadUpTo = { seenUpTo: 0, actedUpTo: 0 };

/**
 * How far the record is read once whoever sits there has moved, by the view before it: what came before a reply is still
 * news, for a letter lies on top of it. An instruction for the mail answers nothing that lies on the desk: all stays there.
 */
export function readWith(
  { record, toAct }: Pick<View, 'record' | 'toAct'>,
  { seenUpTo, actedUpTo }: ReadUpTo,
  { type }: Move,
): ReadUpTo {
  if (type === 'instruct') return { seenUpTo, actedUpTo };
  return { seenUpTo: toAct?.kind === 'talk' ? record.length : seenUpTo, actedUpTo: record.length };
}
