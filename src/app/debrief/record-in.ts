import type { GameRecord } from '#record/game-record.ts';
import { decodeRecord } from '#record/record-codec.ts';

/** The game of a link, from its code or its whole address; absent where it cannot be read. */
export function recordIn(link: string): GameRecord | undefined {
  const decoded = decodeRecord(link.slice(link.lastIndexOf('#') + 1));
  return decoded.ok ? decoded.record : undefined;
}
