import type { AskedByTeacher } from '#live/protocol/asked-by-teacher.ts';
import type { Opened } from '#live/protocol/told-to-teacher.ts';
import { type Answered, openConnection } from '../connection.ts';

/** Longest wait for the way to the server, in milliseconds. */
const MOST_WAIT = 15_000;

/** Opens a class. Never fails. */
export async function openOnServer(message: AskedByTeacher['open']): Promise<Answered<Opened>> {
  const connection = openConnection();
  try {
    await new Promise<void>((resolve) => {
      connection.onArrival(resolve);
      setTimeout(resolve, MOST_WAIT);
    });
    return await connection.ask('open', message);
  } finally {
    connection.close();
  }
}
