import { createAdapter } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';
import type { ServerOptions } from 'socket.io';
import { redisNotice } from '../log/store-notice.ts';

/** The Socket.IO adapter for Redis, with its connection. */
export interface RedisAdapter {
  readonly adapter: ServerOptions['adapter'];
  /** True if this Redis keeps its data when it stops. */
  readonly outlasts: boolean;
  close(): Promise<void>;
}

/** Connects the Socket.IO servers of all processes that share a Redis. */
export async function redisAdapter(url: string, onError: (error: Error) => void): Promise<RedisAdapter> {
  const redis = createClient({ url });
  redis.on('error', (error) => onError(redisNotice(error)));
  await redis.connect();
  // The adapter looks at no failure of what it publishes: what is lost while Redis is away is said again soon.
  const publish = redis.publish.bind(redis);
  Object.defineProperty(redis, 'publish', {
    value: (...said: Parameters<typeof publish>) => publish(...said).catch(() => 0),
  });
  return {
    adapter: createAdapter(redis, { streamName: 'parley:sockets', channelPrefix: 'parley:sockets', maxLen: 1000 }),
    outlasts: /^aof_enabled:1/m.test(await redis.info('persistence')),
    close: () => redis.close(),
  };
}
