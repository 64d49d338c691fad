import { resolve } from 'node:path';
import { copyLogs } from '#live/logs/copy-logs.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { openLogs } from './open-logs.ts';
import { readSettings } from './settings/server-settings.ts';
import { SettingsProblem } from './settings/settings-problem.ts';

/**
 * Copies live classes between stores, each a folder or the address of a Redis, and says how much it has copied.
 * @throws SettingsProblem
 */
export async function copyClasses([from, to]: readonly string[]): Promise<string> {
  if (!from || !to) throw new SettingsProblem('Say from where and to where: a folder, or redis://127.0.0.1:6379');
  const stores: LogStore[] = [];
  try {
    for (const place of [from, to]) stores.push(await storeAt(place));
    const [source, target] = stores;
    return `${source && target ? await copyLogs(source, target) : 0} logs were copied.`;
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
}

async function storeAt(place: string): Promise<LogStore> {
  const env = /^(rediss?|unix):/.test(place) ? { PARLEY_REDIS: place } : { PARLEY_DATA: resolve(place) };
  const { keptAt } = readSettings(env, '', false);
  const { logs, keptIn } = await openLogs(keptAt, (error) => {
    throw error;
  });
  if (keptIn === 'memory') throw new SettingsProblem(`Nothing can be written into ${place}.`);
  return logs;
}
