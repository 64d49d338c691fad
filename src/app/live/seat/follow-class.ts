import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import type { LiveConnection } from '../connection.ts';
import type { SeatKey } from '../live-session.ts';
import { RetryGuard } from '../retry-guard.ts';

type Way = Pick<LiveConnection, 'ask' | 'on' | 'onArrival'>;

/**
 * Keeps a seat of a class connected while the device shows something else than its table, and calls back with how the
 * class stands; with `undefined` once there is no such seat any more. Returns how to stop.
 */
export function followClass(
  connection: Way,
  { classId, pupil, token }: SeatKey,
  tell: (around: SeatContext | undefined) => void,
): () => void {
  const attempts = new RetryGuard();
  const sit = async (): Promise<void> => {
    const isLatest = attempts.begin();
    const seat = await connection.ask('sit', { classId, pupil, token });
    if (!isLatest() || seat.ok) return;
    if (seat.why === 'no-such-class' || seat.why === 'not-yours') tell(undefined);
    else attempts.retryLater(() => void sit());
  };
  const stops = [
    connection.on('around', tell),
    connection.on('left', () => tell(undefined)),
    connection.on('gone', () => tell(undefined)),
    connection.onArrival(() => void sit()),
  ];
  return () => {
    attempts.begin();
    for (const stop of stops) stop();
  };
}
