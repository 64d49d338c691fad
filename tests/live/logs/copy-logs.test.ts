import { expect, it } from 'vitest';
import { copyLogs } from '#live/logs/copy-logs.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';

async function logsWith(...entries: readonly string[]): Promise<LogStore> {
  const logs = memoryLogs();
  await logs.open('table:x', 'h');
  for (const [index, entry] of entries.entries()) await logs.append('table:x', index + 1, entry);
  return logs;
}

it('a copy of logs has what they have, and gets what is added later when it is made again', async () => {
  const [from, to] = [await logsWith('a', 'b'), memoryLogs()];
  await from.open('class:x', 'c');
  expect(await copyLogs(from, to)).toBe(2);
  await from.append('table:x', 3, 'c');
  await copyLogs(from, to);
  expect(await to.read('table:x', 0)).toEqual({ head: 'h', entries: ['a', 'b', 'c'] });
  expect(await to.read('class:x', 0)).toEqual({ head: 'c', entries: [] });
});

it('a copy of logs is refused where another history is', async () => {
  const to = await logsWith('a', 'other');
  await expect(copyLogs(await logsWith('a', 'b'), to)).rejects.toThrow('table:x has a different history');
  expect((await to.read('table:x', 0))?.entries).toEqual(['a', 'other']);
});
