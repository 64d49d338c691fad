import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packFolder } from '../../tools/vite/pack-plugin.ts';

const SCRIPT = `export const words = ${JSON.stringify('said again and again '.repeat(99))};`;
let folder: string;
let kept: string;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'parley-pack-'));
  [folder, kept] = [join(root, 'dist'), join(root, 'kept')];
  mkdirSync(join(folder, 'assets'), { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

it('texts are packed beside their originals, in all folders; small ones and files that are packed by themselves are not', async () => {
  writeFileSync(join(folder, 'index.html'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'a.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'small.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'letters.woff2'), SCRIPT);
  await packFolder(folder, kept);
  expect(readdirSync(folder).sort()).toEqual(['assets', 'index.html', 'index.html.br', 'index.html.gz']);
  expect(readdirSync(join(folder, 'assets')).sort()).toEqual([
    'a.js',
    'a.js.br',
    'a.js.gz',
    'letters.woff2',
    'small.js',
  ]);
  expect(brotliDecompressSync(readFileSync(join(folder, 'assets', 'a.js.br'))).toString()).toBe(SCRIPT);
  expect(gunzipSync(readFileSync(join(folder, 'assets', 'a.js.gz'))).toString()).toBe(SCRIPT);
});

it('what an earlier build has packed is taken from it, and kept for some days', async () => {
  writeFileSync(join(folder, 'index.html'), SCRIPT);
  await packFolder(folder, kept);
  const copies = readdirSync(kept);
  expect(copies.length).toBe(2);
  for (const copy of copies) writeFileSync(join(kept, copy), 'kept');
  await packFolder(folder, kept);
  expect(readFileSync(join(folder, 'index.html.br'), 'utf8')).toBe('kept');
  writeFileSync(join(folder, 'index.html'), `${SCRIPT}\n`);
  const longAgo = new Date('2020-01-01');
  for (const copy of copies) utimesSync(join(kept, copy), longAgo, longAgo);
  await packFolder(folder, kept);
  expect(readdirSync(kept).filter((copy) => copies.includes(copy))).toEqual([]);
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(`${SCRIPT}\n`);
});
