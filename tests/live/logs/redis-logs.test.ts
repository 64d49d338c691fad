import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogStore } from '#live/logs/log-store.ts';
import { redisLogs } from '#live/logs/redis-logs.ts';
import { type OwnRedis, REDIS_SERVER, startRedis } from '../../support/own-redis.ts';
import { keepsTheLaws } from './log-store-laws.ts';

describe.skipIf(REDIS_SERVER === undefined)('logs in Redis (skipped where there is no redis-server)', () => {
  let redis: OwnRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  const opened = () => redisLogs(redis.url, () => undefined);

  keepsTheLaws(async () => {
    const logs = await opened();
    for (const id of await logs.list('')) await logs.remove(id);
    return logs;
  });

  it('are the same ones for all processes, which are told when one grows', async () => {
    const [one, other] = await Promise.all([opened(), opened()]);
    await one.open('table:shared', 'h');
    const grown = new Promise<void>((resolve) => {
      other.watch('table:shared', resolve);
    });
    const [a, b] = await Promise.all([one.append('table:shared', 1, 'a'), other.append('table:shared', 1, 'b')]);
    expect([a, b].sort()).toEqual(['stored', 'taken']);
    await grown;
    expect(await other.read('table:shared', 0)).toEqual(await one.read('table:shared', 0));
    await Promise.all([one.close(), other.close()]);
  });

  it('are looked at again by who watches them when Redis is back, since it may have missed something', async () => {
    const logs = await opened();
    await logs.open('table:missed', 'h');
    const told = new Promise<void>((resolve) => {
      logs.watch('table:missed', resolve);
    });
    await redis.restart();
    await told;
    expect((await logs.read('table:missed', 0))?.entries).toEqual([]);
    await logs.close();
  });

  it('are there again when Redis has been started anew', async () => {
    const logs: LogStore = await opened();
    await logs.open('table:kept', 'h');
    await logs.append('table:kept', 1, 'e');
    await redis.restart();
    expect(await logs.append('table:kept', 2, 'f')).toBe('stored');
    expect((await logs.read('table:kept', 0))?.entries).toEqual(['e', 'f']);
    await logs.close();
  });
});
