import type { Move } from '#engine/model/moves.ts';
import { encodeRecord } from '../record-codec.ts';
import { decodeGame } from './link-codec.ts';

/**
 * The text of a record that holds the moves of every seat, from that of one which may hold those of persons only: it can
 * be played again whichever negotiators there are by then. The moves are those to which the record was played again.
 */
export function wholeRecord(text: string, moves: readonly Move[]): string {
  const decoded = decodeGame(text);
  if (!decoded.ok) throw new RangeError(`no record: ${decoded.problem.code}`);
  return encodeRecord({ ...decoded.record, moves: { of: 'all', list: moves } });
}
