import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../support/free-port.ts';
import { madeOnce, SHARED } from './made-once.ts';
import { BUILT } from './plain-host.ts';

/** The server as it is hosted, one script beside the page, with its classes in files, that a test may kill. */
export interface LiveServer {
  readonly address: string;
  /** As when the power fails. */
  kill(): Promise<void>;
  /** Starts it again, at the same address. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** @param more settings besides the port and the folder of classes */
export async function startLiveServer(more: NodeJS.ProcessEnv = {}): Promise<LiveServer> {
  const script = await madeOnce('live-server', makeServer);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'parley-live-'));
  const address = `http://127.0.0.1:${port}/`;
  const start = async () => {
    const env = { ...process.env, PORT: String(port), PARLEY_DATA: folder, ...more };
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await served(child);
    return child;
  };
  let child = await start();
  const kill = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    address,
    kill,
    restart: async () => {
      child = await start();
    },
    close: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Makes the server's script, as `npm run build:server` does, beside the built page; returns its path. Bundling takes 4
 * seconds of a processor, which each start would take again.
 */
async function makeServer(): Promise<string> {
  const { bundleSource } = await import('../../../tools/source/bundle-source.mjs');
  const folder = resolve(SHARED, 'server');
  mkdirSync(folder, { recursive: true });
  // Windows lets everybody make this kind of link.
  symlinkSync(BUILT, join(folder, 'dist'), 'junction');
  const script = join(folder, 'server.mjs');
  writeFileSync(script, await bundleSource(process.cwd(), 'tools/host/run.mjs'));
  return script;
}

/** Waits until it has said where it is. */
async function served(child: ChildProcess): Promise<void> {
  const failed = once(child, 'exit').then(() => Promise.reject(new Error('the server did not start')));
  const said = new Promise<void>((done) => {
    child.stdout?.on('data', (text) => {
      if (String(text).includes('Parley is served on')) done();
    });
  });
  // It is ended by the test itself later on.
  failed.catch(() => undefined);
  await Promise.race([said, failed]);
}
