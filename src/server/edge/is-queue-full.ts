import type { Socket } from 'socket.io';
import { MOST_WAITING } from './limits.ts';

/** True if a device's send queue exceeds `MOST_WAITING`. */
export function isQueueFull(conn: Socket['conn']): boolean {
  const { writeBuffer } = conn as unknown as { readonly writeBuffer: readonly { readonly data?: unknown }[] };
  if (writeBuffer.length > MOST_WAITING.messages) return true;
  let characters = 0;
  for (const { data } of writeBuffer) characters += typeof data === 'string' ? data.length : 0;
  return characters > MOST_WAITING.characters;
}
