import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archiveOf, checksumsOf } from '../../../tools/archives/archive.ts';

/** A folder with two files, written at a time. */
function folderOf(written: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-archive-'));
  mkdirSync(join(folder, 'assets'));
  for (const [name, text] of [
    ['index.html', '<p>'],
    ['assets/a.js', 'a()'],
  ] as const) {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), written, written);
  }
  return folder;
}

it('has all files under one name, and the same bytes whenever they were written', () => {
  const archive = archiveOf(folderOf(new Date(2020, 1, 1)), 'parley-1');
  const files = Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files).toEqual([
    ['parley-1/assets/a.js', 'a()'],
    ['parley-1/index.html', '<p>'],
  ]);
  expect(Buffer.from(archive).equals(archiveOf(folderOf(new Date(2021, 5, 5)), 'parley-1'))).toBe(true);
});

it('writes checksums that `sha256sum` accepts, and refuses once a file has changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-sums-'));
  const files = new Map([
    ['page.zip', new Uint8Array([1, 2, 3])],
    ['all.html', new Uint8Array([4])],
  ]);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'SHA256SUMS'), checksumsOf(files));
  const check = () => execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
  expect(check).not.toThrow();
  writeFileSync(join(folder, 'page.zip'), 'changed');
  expect(check).toThrow();
});
