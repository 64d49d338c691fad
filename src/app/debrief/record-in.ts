import { codesIn } from '#record/codes-in.ts';
import type { GameRecord } from '#record/game-record.ts';
import { decodeRecord } from '#record/record-codec.ts';

/** The game of a link, from its code, its whole address or a message with it; absent where it cannot be read. */
export function recordIn(link: string): GameRecord | undefined {
  const decoded = decodeRecord(codesIn(link).whole[0] ?? '');
  return decoded.ok ? decoded.record : undefined;
}
