import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkPortIsFree } from '../../tools/serve/check-port-is-free.mjs';
import { readPort } from '../../tools/serve/read-port.mjs';

describe('the port of the game', () => {
  it('is 4173 unless another is wished for', () => {
    expect(readPort(undefined)).toBe(4173);
    expect(readPort('4200')).toBe(4200);
  });

  it.each(['http', '0', '70000', '41.5'])('cannot be %s', (wish) => {
    expect(() => readPort(wish)).toThrow(/whole number from 1 to 65535/);
  });

  it('is refused when another program has it, and free once that has gone', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(checkPortIsFree(port)).rejects.toThrow(`Port ${port} is taken by another program`);
    await new Promise((resolve) => other.close(resolve));
    await expect(checkPortIsFree(port)).resolves.toBeUndefined();
  });
});

describe('building the game', () => {
  const build = fileURLToPath(new URL('../../tools/serve/build-game.mjs', import.meta.url));

  /** Builds a page of two files in a process of its own. */
  async function builtBy(script: string) {
    const root = mkdtempSync(join(tmpdir(), 'parley-page-'));
    try {
      writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="./page.js"></script>');
      writeFileSync(join(root, 'page.js'), script);
      writeFileSync(join(root, 'vite.config.ts'), 'export default {};');
      const work = `const { buildGame } = await import(${JSON.stringify(build)}); await buildGame(${JSON.stringify(root)});`;
      const printed = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', work]);
      return { ...printed, isThere: existsSync(join(root, 'dist', 'index.html')) };
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }

  it('prints no list of scripts and no warnings', async () => {
    expect(await builtBy('document.title = String(1);')).toEqual({ stdout: '', stderr: '', isThere: true });
  });

  it('says what is wrong with a page that cannot be built', async () => {
    await expect(builtBy('import "./missing.js";')).rejects.toThrow(/The game could not be built[\s\S]*missing\.js/);
  });
});
