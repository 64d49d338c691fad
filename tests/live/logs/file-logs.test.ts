import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileLogs } from '#live/logs/file-logs.ts';
import { LockedFolder, startOfProcess } from '#live/logs/lock-folder.ts';
import { keepsTheLaws } from './log-store-laws.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-logs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('logs in files', () => {
  keepsTheLaws(() => fileLogs(folder));

  it('are there again for the next process', async () => {
    const before = await fileLogs(folder);
    await before.open('table:x', 'h');
    await Promise.all([1, 2, 3].map((place) => before.append('table:x', place, `e${place}`)));
    await before.close();
    const after = await fileLogs(folder);
    expect(await after.read('table:x', 1)).toEqual({ head: 'h', entries: ['e2', 'e3'] });
    expect(await after.append('table:x', 4, 'e4')).toBe('stored');
    await after.close();
  });

  it('are told from copies of them that others lay beside', async () => {
    const logs = await fileLogs(folder);
    await logs.open('class:x', 'h');
    writeFileSync(join(folder, 'class.x (1).log'), 'h\n');
    writeFileSync(join(folder, 'class.x copy.log'), 'h\n');
    expect(await logs.list('class:')).toEqual(['class:x']);
    await logs.close();
  });

  it('are whole where the disk takes a little at a time', async () => {
    const logs = await fileLogs(folder);
    const file = await open(join(folder, 'any'), 'w');
    const handle = Object.getPrototypeOf(file) as typeof file;
    await file.close();
    const { write } = handle;
    const alittle = vi.spyOn(handle, 'write').mockImplementation(function (this: typeof file, ...asked: unknown[]) {
      const [bytes, from, length, at] = asked as [Buffer, number, number, number];
      return (write as (...part: unknown[]) => unknown).call(this, bytes, from, Math.min(length, 3), at) as never;
    });
    await logs.open('table:x', 'a head');
    expect(await logs.append('table:x', 1, 'the first entry')).toBe('stored');
    alittle.mockRestore();
    await logs.close();
    expect(readFileSync(join(folder, 'table.x.log'), 'utf8')).toBe('a head\nthe first entry\n');
  });

  it('drop what was cut off in the middle of an entry, and go on from there', async () => {
    const before = await fileLogs(folder);
    await before.open('table:x', 'h');
    await before.append('table:x', 1, 'whole');
    await before.close();
    appendFileSync(join(folder, 'table.x.log'), '{"half');
    const after = await fileLogs(folder);
    expect((await after.read('table:x', 0))?.entries).toEqual(['whole']);
    await after.append('table:x', 2, 'next');
    await after.close();
    expect(readFileSync(join(folder, 'table.x.log'), 'utf8')).toBe('h\nwhole\nnext\n');
  });

  it('begin anew where not even the head was written', async () => {
    writeFileSync(join(folder, 'table.x.log'), '{"hea');
    const logs = await fileLogs(folder);
    expect(await logs.read('table:x', 0)).toBeUndefined();
    expect(await logs.open('table:x', 'h')).toBe('h');
    await logs.close();
  });

  it('are for one process at a time', async () => {
    const logs = await fileLogs(folder);
    await expect(fileLogs(folder)).rejects.toThrow(LockedFolder);
    await logs.close();
    await (await fileLogs(folder)).close();
  });

  it('are not shut away for ever by a process that was killed', async () => {
    // No system gives so high a number.
    writeFileSync(join(folder, 'lock'), '99999999');
    await (await fileLogs(folder)).close();
  });

  // In a container a process has the same id each time.
  it.each(['', ' of a container before'])(
    'are not shut away by one that had the id of this process%s',
    async (start) => {
      writeFileSync(join(folder, 'lock'), `${process.pid}${start}`);
      await (await fileLogs(folder)).close();
    },
  );

  it.runIf(existsSync('/proc/self/stat'))('are not shut away where another program has its id by now', async () => {
    writeFileSync(join(folder, 'lock'), `${process.ppid} another start`);
    await (await fileLogs(folder)).close();
  });

  it('are left to another process that is there', async () => {
    for (const start of ['', ` ${(await startOfProcess(process.ppid)) ?? ''}`]) {
      writeFileSync(join(folder, 'lock'), `${process.ppid}${start}`.trim());
      await expect(fileLogs(folder)).rejects.toThrow(LockedFolder);
    }
  });

  it('are left to another process that is only just writing its lock', async () => {
    writeFileSync(join(folder, 'lock'), '');
    const opened = fileLogs(folder);
    setImmediate(() => writeFileSync(join(folder, 'lock'), `${process.ppid}`));
    await expect(opened).rejects.toThrow(LockedFolder);
  });

  it('are not shut away by a lock into which nothing was ever written', async () => {
    writeFileSync(join(folder, 'lock'), '');
    await (await fileLogs(folder)).close();
  });

  it('are not there while a log is removed, whatever is asked for meanwhile', async () => {
    const logs = await fileLogs(folder);
    for (let time = 0; time < 20; time += 1) {
      const id = `table:x${time}`;
      await logs.open(id, 'h');
      const removed = logs.remove(id);
      const asked = Array.from({ length: 12 }, async (_, turn) => {
        for (let left = turn; left > 0; left -= 1) await new Promise(setImmediate);
        return logs.read(id, 0);
      });
      await removed;
      expect(new Set(await Promise.all(asked))).toEqual(new Set([undefined]));
      expect(await logs.open(id, 'new')).toBe('new');
      expect(await logs.append(id, 1, 'e')).toBe('stored');
      expect(readFileSync(join(folder, `table.x${time}.log`), 'utf8')).toBe('new\ne\n');
    }
    await logs.close();
  });
});
