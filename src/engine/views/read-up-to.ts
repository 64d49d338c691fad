import type { Move } from '../model/moves.ts';
import type { View } from './view.ts';

/** Lengths of the parts of a seat's record that its player has read. */
export interface ReadUpTo {
  /** Length at the player's last move of its own accord: later lines have not been told yet. */
  readonly seenUpTo: number;
  /** Length at the player's last move or reply: letters tell what was answered since then. */
  readonly actedUpTo: number;
}

export const NOTHING_READ: ReadUpTo = { seenUpTo: 0, actedUpTo: 0 };

/**
 * Returns how far the record is read after a move of the seat, by the view before it: lines before a reply are still
 * news, for a letter lies on top of them. An instruction for the mail answers nothing that lies on the desk: all stays
 * there.
 */
export function readWith(
  { record, toAct }: Pick<View, 'record' | 'toAct'>,
  { seenUpTo, actedUpTo }: ReadUpTo,
  { type }: Move,
): ReadUpTo {
  if (type === 'instruct') return { seenUpTo, actedUpTo };
  return { seenUpTo: toAct?.kind === 'talk' ? record.length : seenUpTo, actedUpTo: record.length };
}
