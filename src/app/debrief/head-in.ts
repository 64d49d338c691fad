import type { RecordHead } from '#record/game-record.ts';
import { codesIn } from '#record/link/codes-in.ts';
import { decodeLink } from '#record/link/link-codec.ts';

/** The code of a game in its whole address or in a message with it; nothing of use where it holds none. */
export function codeIn(link: string): string {
  return codesIn(link).whole[0] ?? '';
}

/** What the code of a link says of its game; absent where it cannot be read. */
export function headIn(code: string): RecordHead | undefined {
  const decoded = decodeLink(code);
  return decoded.ok ? decoded.record : undefined;
}
