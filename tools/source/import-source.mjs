// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleSource } from './bundle-source.mjs';

/**
 * Imports a TypeScript module of the project, with all that it imports as one script: it starts sooner and runs
 * faster than module by module.
 *
 * @param {string} root folder of package.json
 * @param {string} entry such as src/cli/main.ts
 * @returns {Promise<any>} what the module exports
 */
export async function importSource(root, entry) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  try {
    const script = join(folder, 'script.mjs');
    writeFileSync(script, await bundleSource(root, entry));
    return await import(pathToFileURL(script).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
