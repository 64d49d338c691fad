import type { AskedByTeacher } from '#live/protocol/asked-by-teacher.ts';
import type { Opened } from '#live/protocol/told-to-teacher.ts';
import { type ConnectionStatus, type LiveConnection, openConnection, type RequestResult } from '../connection.ts';

/** Longest wait for the way to the server, in milliseconds. */
const MOST_WAIT = 15_000;

type Way = Pick<LiveConnection, 'way' | 'ask' | 'close'>;

/** Opens a class. Never fails. */
export async function openOnServer(
  message: AskedByTeacher['open'],
  connection: Way = openConnection(),
): Promise<RequestResult<Opened>> {
  try {
    const way = await settledWay(connection);
    if (way === 'full' || way === 'other-version') return { ok: false, why: way };
    return await connection.ask('open', message);
  } finally {
    connection.close();
  }
}

/** The way once it is open or refused; as it is where that takes too long. */
function settledWay({ way }: Way): Promise<ConnectionStatus> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop();
      resolve(way.getState());
    };
    const timer = setTimeout(end, MOST_WAIT);
    const stop = way.subscribe((now) => now !== 'away' && now !== 'connecting' && end());
    if (way.getState() === 'here') end();
  });
}
