import type { RecordHead } from '#record/game-record.ts';
import { decodeGame } from '#record/link/link-codec.ts';

/** Returns the head of a link's game; `undefined` if the code cannot be read. */
export function headIn(code: string): RecordHead | undefined {
  const decoded = decodeGame(code);
  return decoded.ok ? decoded.record : undefined;
}
