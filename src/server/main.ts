/** The server as a command. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { SYSTEM_CLOCK } from '#live/serving/clock.ts';
import { liveService } from '#live/serving/live-service.ts';
import type { Heartbeat } from './edge/limits.ts';
import { jsonLog, textLog } from './log/server-log.ts';
import { storeNotice } from './log/store-notice.ts';
import { readSettings } from './settings/server-settings.ts';
import { SettingsProblem } from './settings/settings-problem.ts';
import { startServer } from './start-server.ts';
import { startupMessage } from './startup-message.ts';

/** Milliseconds after which a process ends whatever it waits for, such as Redis: before a supervisor kills it. */
const MOST_OF_AN_ENDING = 5000;

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
  const log = settings.log === 'json' ? jsonLog({ say, warn }) : textLog({ say, warn });
  const onError = log.error;
  const report = (error: unknown) => onError(storeNotice(error));
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
  for (const line of startupMessage(running, settings, toAll)) log.info(line);
  return () => Promise.race([running.close(), setTimeout(MOST_OF_AN_ENDING, undefined, { ref: false })]);
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
