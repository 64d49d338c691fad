import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesOf, keepFiles, releasesIn, removeUnusedParts } from '../../../src/cli/release/archive.ts';

const LARGE = 'engine '.repeat(1000);
const FILES = { 'page.js': LARGE, 'engine.js': `${LARGE}of it`, 'a.js': 'small', 'b.css': '«малий»' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function parts(): string[] {
  return readdirSync(join(folder, 'parts'));
}

it('gives back the files of a release as they were', () => {
  keepFiles(folder, '1', FILES);
  expect(filesOf(folder, '1')).toEqual(FILES);
});

it('keeps once what releases have in common', () => {
  const first = keepFiles(folder, '1', FILES);
  expect(first.added).toBe(first.bytes);
  const next = keepFiles(folder, '2', { ...FILES, 'engine.js': `${LARGE}tuned` });
  expect(next.added).toBeLessThan(next.bytes);
  expect(parts()).toHaveLength(4);
  expect(filesOf(folder, '1')).toEqual(FILES);
  expect(filesOf(folder, '2')['engine.js']).toBe(`${LARGE}tuned`);
});

it('refuses a part that is not what it was', () => {
  keepFiles(folder, '1', { 'a.js': 'small' });
  writeFileSync(join(folder, 'parts', String(parts()[0])), brotliCompressSync('{"a.js":"other"}'));
  expect(() => filesOf(folder, '1')).toThrow(/damaged/);
});

it('takes away parts that no release has any more, and no others', () => {
  writeFileSync(join(folder, 'releases.json'), '[{ "name": "1" }]');
  keepFiles(folder, '1', FILES);
  keepFiles(folder, '1', { ...FILES, 'page.js': `${LARGE}anew` });
  expect(parts()).toHaveLength(4);
  removeUnusedParts(folder);
  expect(parts()).toHaveLength(3);
  expect(filesOf(folder, '1')['page.js']).toBe(`${LARGE}anew`);
});

it('has no releases in a folder without a list of them', () => {
  expect(releasesIn(folder)).toEqual([]);
});
