import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { LogStore } from '#live/logs/log-store.ts';

/** What holds of every store of logs, however it keeps them. */
export function keepsTheLaws(openStore: () => Promise<LogStore>): void {
  const open: LogStore[] = [];
  const opened = async () => {
    const store = await openStore();
    open.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
  });

  it('gives every later writer the head of the first one', async () => {
    const logs = await opened();
    const heads = await Promise.all(['a', 'b', 'c'].map((head) => logs.open('table:x', head)));
    expect(new Set(heads).size).toBe(1);
    expect(await logs.read('table:x', 0)).toEqual({ head: heads[0], entries: [] });
  });

  it('has no log that nobody has begun, and none that was removed', async () => {
    const logs = await opened();
    expect(await logs.read('table:x', 0)).toBeUndefined();
    expect(await logs.append('table:x', 1, 'e')).toBe('gone');
    await logs.open('table:x', 'h');
    await logs.append('table:x', 1, 'e');
    await logs.remove('table:x');
    expect(await logs.read('table:x', 0)).toBeUndefined();
    expect(await logs.append('table:x', 2, 'e')).toBe('gone');
    expect(await logs.list('table:')).toEqual([]);
  });

  it('takes an entry for the next place only', async () => {
    const logs = await opened();
    await logs.open('table:x', 'h');
    expect(await logs.append('table:x', 2, 'too far')).toBe('taken');
    expect(await logs.append('table:x', 1, 'one')).toBe('stored');
    expect(await logs.append('table:x', 1, 'again')).toBe('taken');
    expect(await logs.read('table:x', 0)).toEqual({ head: 'h', entries: ['one'] });
    expect(await logs.read('table:x', 1)).toEqual({ head: 'h', entries: [] });
  });

  it('stores one entry a place, whoever writes at the same time', async () => {
    const logs = await opened();
    await logs.open('table:x', 'h');
    const writers = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }), { maxLength: 5 });
    const stored: string[] = [];
    await fc.assert(
      fc.asyncProperty(writers, async (all) => {
        const before = stored.length;
        const tries = all.flatMap((places, who) => places.map((place) => ({ place: before + place, entry: `${who}` })));
        const became = await Promise.all(
          tries.map(async ({ place, entry }) => ({ place, entry, as: await logs.append('table:x', place, entry) })),
        );
        const now = became.filter(({ as }) => as === 'stored').sort((a, b) => a.place - b.place);
        expect(now.map(({ place }) => place)).toEqual(now.map((_, index) => before + index + 1));
        stored.push(...now.map(({ entry }) => entry));
        expect((await logs.read('table:x', 0))?.entries).toEqual(stored);
      }),
      { numRuns: 30 },
    );
  });

  it('tells who watches that a log has grown, and nobody of another one', async () => {
    const logs = await opened();
    await logs.open('table:x', 'h');
    await logs.open('table:y', 'h');
    let other = 0;
    const stop = logs.watch('table:y', () => {
      other += 1;
    });
    const grown = new Promise<void>((resolve) => {
      logs.watch('table:x', resolve);
    });
    await logs.append('table:x', 1, 'e');
    await grown;
    expect(other).toBe(0);
    stop();
  });

  it('lists logs by how their names begin', async () => {
    const logs = await opened();
    await logs.open('table:x', 'h');
    await logs.open('table:y', 'h');
    await logs.open('class:x', 'h');
    expect([...(await logs.list('table:'))].sort()).toEqual(['table:x', 'table:y']);
  });

  it('says that it can be reached', async () => {
    const logs = await opened();
    await expect(logs.check()).resolves.toBeUndefined();
  });

  it('knows no names but those of logs', async () => {
    const logs = await opened();
    await expect(logs.open('table:../x', 'h')).rejects.toThrow(RangeError);
  });
}
