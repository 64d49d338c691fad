import type { LiveConnection } from '../connection.ts';

/** Gives a seat back. Whether it is not one's own any more: else it must not be forgotten, for nobody else could give it back. */
export async function leaveSeat({ ask }: Pick<LiveConnection, 'ask'>): Promise<boolean> {
  const reply = await ask('leave', {});
  return reply.ok || reply.why === 'not-yours' || reply.why === 'no-such-class';
}
