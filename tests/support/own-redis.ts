import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { freePort } from './free-port.ts';

const PLACES = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'];

/** Where this machine has a Redis server; absent where it has none, and tests that need one say so and skip. */
export const REDIS_SERVER = [process.env['REDIS_SERVER'], ...PLACES].find(
  (path) => path !== undefined && existsSync(path),
);

/** A Redis server of a test's own, on a free port of this machine. */
export interface OwnRedis {
  readonly url: string;
  /** Ends it; `restart` starts it again. */
  end(): Promise<void>;
  /** Ends it and starts it again, with what it has kept. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<OwnRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server = await started(port, folder);
  return {
    url,
    end: () => ended(server),
    restart: async () => {
      await ended(server);
      server = await started(port, folder);
    },
    stop: async () => {
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function started(port: number, folder: string): Promise<ChildProcess> {
  const settings = [
    '--bind',
    '127.0.0.1',
    '--port',
    String(port),
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'yes',
  ];
  const server = spawn(REDIS_SERVER ?? 'redis-server', settings, { stdio: 'ignore' });
  const client = createClient({ url: `redis://127.0.0.1:${port}`, socket: { reconnectStrategy: () => 20 } });
  client.on('error', () => undefined);
  await client.connect();
  await client.close();
  return server;
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
}
