import { setTimeout } from 'node:timers/promises';
import { createClient, defineScript } from 'redis';
import { type Appended, checkLogId, type LogId, type LogStore } from './log-store.ts';
import { newWatchers } from './watchers.ts';

/** The keys of a log, and where it is told that one has grown. */
const headKey = (id: LogId) => `parley:head:${id}`;
const entriesKey = (id: LogId) => `parley:log:${id}`;
/** Milliseconds within which Redis answers a check. */
const MOST_OF_A_CHECK = 2000;
const GROWN = 'parley:grown';

/** Redis does one script at a time, so that nothing can come between the look at the length and the entry. */
const APPEND = defineScript({
  NUMBER_OF_KEYS: 2,
  SCRIPT: `
    if redis.call('EXISTS', KEYS[1]) == 0 then return 'gone' end
    if redis.call('XLEN', KEYS[2]) + 1 ~= tonumber(ARGV[1]) then return 'taken' end
    redis.call('XADD', KEYS[2], ARGV[1] .. '-0', 'entry', ARGV[2])
    redis.call('PUBLISH', ARGV[3], ARGV[4])
    return 'stored'`,
  parseCommand: (parser, id: LogId, place: number, entry: string) => {
    parser.pushKeys([headKey(id), entriesKey(id)]);
    parser.push(String(place), entry, GROWN, id);
  },
  transformReply: (reply: unknown) => reply as Appended,
});

/** Logs in a Redis (or Valkey) that any number of processes share: each log is a stream. */
export async function redisLogs(url: string, onError: (error: Error) => void): Promise<LogStore> {
  const redis = createClient({ url, scripts: { append: APPEND }, socket: { reconnectStrategy: waitBefore } });
  const listener = redis.duplicate();
  for (const client of [redis, listener]) client.on('error', onError);
  await Promise.all([redis.connect(), listener.connect()]);
  const watchers = newWatchers();
  await listener.subscribe(GROWN, (id) => watchers.tell(id));
  // What was said while Redis, or the way to it, was away, nobody has heard.
  listener.on('ready', () => watchers.tellAll());
  return {
    open: async (id, head) => {
      checkLogId(id);
      await redis.set(headKey(id), head, { condition: 'NX' });
      return (await redis.get(headKey(id))) ?? head;
    },
    read: async (id, after) => {
      const [head, entries] = await Promise.all([
        redis.get(headKey(id)),
        redis.xRange(entriesKey(id), `${after + 1}-0`, '+'),
      ]);
      return head === null
        ? undefined
        : { head, entries: (entries ?? []).map(({ message }) => message['entry'] ?? '') };
    },
    append: (id, place, entry) => redis.append(id, place, entry),
    watch: watchers.watch,
    remove: async (id) => {
      await redis.del([headKey(id), entriesKey(id)]);
      await redis.publish(GROWN, id);
    },
    list: async (beginning) => {
      const found: LogId[] = [];
      for await (const keys of redis.scanIterator({ MATCH: `${headKey(beginning)}*`, COUNT: 500 })) {
        found.push(...keys.map((key) => key.slice(headKey('').length)));
      }
      // A scan may come to the same key twice.
      return [...new Set(found)];
    },
    check: async () => {
      if (!redis.isReady) throw new Error('not connected');
      await Promise.race([redis.ping(), late()]);
    },
    close: async () => {
      await Promise.all([redis.close(), listener.close()]);
    },
  };
}

async function late(): Promise<never> {
  await setTimeout(MOST_OF_A_CHECK, undefined, { ref: false });
  throw new Error('no answer');
}

/** Milliseconds before Redis is called again after it was lost. */
function waitBefore(tries: number): number {
  return Math.min(50 * 2 ** Math.min(tries, 5), 1000);
}
