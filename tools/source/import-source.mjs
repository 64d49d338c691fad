// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

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
    writeFileSync(script, await bundle(root, entry));
    return await import(pathToFileURL(script).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {string} entry
 * @returns {Promise<string>}
 */
async function bundle(root, entry) {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, write: false, target: 'node20', minify: false },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} could not be built.`);
  return output.output[0].code;
}
