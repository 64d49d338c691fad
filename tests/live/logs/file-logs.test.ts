import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileLogs } from '#live/logs/file-logs.ts';
import { LockedFolder } from '#live/logs/lock-folder.ts';
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
});
