import type { RecordHead } from '#record/game-record.ts';
import { decodeGame } from '#record/link/link-codec.ts';

/** What the code of a link says of its game; absent where it cannot be read. */
export function headIn(code: string): RecordHead | undefined {
  const decoded = decodeGame(code);
  return decoded.ok ? decoded.record : undefined;
}
