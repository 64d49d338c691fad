import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleSource } from '../../../tools/source/bundle-source.mjs';
import { freePort } from '../../support/free-port.ts';

it('the server in one script serves without packages, and ends when it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bundled-'));
  try {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Parley</title>');
    writeFileSync(join(folder, 'server.mjs'), await bundleSource(process.cwd(), 'tools/host/run.mjs'));
    const port = await freePort();
    const env = { PORT: String(port), PARLEY_LOG: 'json' };
    const server = spawn(process.execPath, [join(folder, 'server.mjs')], { cwd: tmpdir(), env });
    const ended = once(server, 'exit');
    const [line] = await once(server.stdout, 'data');
    expect(JSON.parse(String(line).split('\n')[0] ?? '')).toMatchObject({ level: 'info' });
    const origin = `http://127.0.0.1:${port}`;
    expect(await (await fetch(origin)).text()).toContain('<title>Parley</title>');
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
