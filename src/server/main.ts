/** The server as a command. */
import { join } from 'node:path';
import { SYSTEM_CLOCK } from '#live/serving/clock.ts';
import { liveService } from '#live/serving/live-service.ts';
import type { Heartbeat } from './edge/limits.ts';
import { readSettings } from './settings/server-settings.ts';
import { SettingsProblem } from './settings/settings-problem.ts';
import { startServer } from './start-server.ts';
import { startupMessage } from './startup-message.ts';

/** The options of the command. */
export interface Call {
  /** Folder of package.json. */
  readonly root: string;
  readonly port: number;
  /** True if every device on the network is admitted. */
  readonly toAll: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly signsOfLife?: Heartbeat;
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

/**
 * Serves the built page and live classes, and says where; returns how to stop that.
 * @throws SettingsProblem
 */
export async function main({ root, port, toAll, env, say, warn, ...more }: Call): Promise<() => Promise<void>> {
  const settings = readSettings(env, join(root, '.parley'), toAll);
  const onError = sayOnce(warn);
  const report = (error: unknown) => onError(error instanceof Error ? error : new Error(String(error)));
  // Logs are the only authority, so nothing is wrong in what is stored: a class goes on.
  process.on('unhandledRejection', report);
  const running = await startServer(settings, {
    page: join(root, 'dist'),
    port,
    openService: (logs, presence) => liveService({ logs, presence, clock: SYSTEM_CLOCK, report }),
    onError,
    ...more,
  }).catch((error: unknown) => {
    throw asProblem(error, port);
  });
  for (const line of startupMessage(running, settings, toAll)) say(line);
  return running.close;
}

/** Says what has failed, but not the same again and again, as while a Redis is away. */
function sayOnce(warn: (line: string) => void): (error: Error) => void {
  const said = new Map<string, number>();
  return ({ message, stack }) => {
    const now = performance.now();
    if (now - (said.get(message) ?? Number.NEGATIVE_INFINITY) < 60_000) return;
    said.set(message, now);
    warn(stack ?? message);
  };
}

function asProblem(error: unknown, port: number): unknown {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new SettingsProblem(`Port ${port} is taken by another program.`);
  if (code === 'EACCES') {
    return new SettingsProblem(`Port ${port} is not ours to use. Choose one above 1023: PORT=4200 npm start`);
  }
  if (code === 'EADDRNOTAVAIL') return new SettingsProblem('PARLEY_HOST is no address of this computer.');
  if (code === 'ENOENT') return new SettingsProblem(`${path ?? message} is not there. Build the page: npm run build`);
  return error;
}
