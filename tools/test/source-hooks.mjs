// @ts-check
// Module hooks for the browser tests: TypeScript of `src` is turned into scripts by Vite's transformer. Tests themselves are
// left to Playwright, which knows the lines of what it transforms.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

const SOURCES = new URL('../../src/', import.meta.url).href;

/**
 * Loads a TypeScript module of `src`; leaves all others to the hooks that were registered before.
 *
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, nextLoad) {
  if (!url.startsWith(SOURCES) || !/\.tsx?$/.test(url)) return nextLoad(url, context);
  const path = fileURLToPath(url);
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path, { sourcemap: false, tsconfig: false });
  return { format: 'module', source: code, shortCircuit: true };
}
