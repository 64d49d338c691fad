import {
  ClientClosedError,
  ClientOfflineError,
  ConnectionTimeoutError,
  DisconnectsClientError,
  ErrorReply,
  SocketClosedUnexpectedlyError,
  SocketTimeoutError,
  TimeoutError,
} from 'redis';
import { notice } from './notice.ts';

/** Errors of Redis, or of the connection to it, that are no fault of the program. */
const OF_REDIS = [
  ClientClosedError,
  ClientOfflineError,
  ConnectionTimeoutError,
  DisconnectsClientError,
  ErrorReply,
  SocketClosedUnexpectedlyError,
  SocketTimeoutError,
  TimeoutError,
];

/** Error of a connection to Redis, as one sentence. */
export function redisNotice(error: Error): Error {
  return notice(`Redis cannot be reached (${cause(error)}). Parley tries again by itself; stored moves are safe.`);
}

/** Error of a store as one sentence; any other error as it is, with its stack trace. */
export function storeNotice(error: unknown): Error {
  if (!(error instanceof Error)) return notice(String(error));
  if (OF_REDIS.some((kind) => error instanceof kind) || /^E(CONN|PIPE|HOST|NET|AI_)/.test(codeOf(error) ?? '')) {
    return redisNotice(error);
  }
  return /^E(NOSPC|FBIG|DQUOT|IO|ROFS|ACCES|PERM)$/.test(codeOf(error) ?? '')
    ? notice(`Classes cannot be stored (${cause(error)}). Moves are refused until they can be.`)
    : error;
}

function cause(error: Error): string {
  return codeOf(error) ?? error.message;
}

function codeOf(error: Error): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : undefined;
}
