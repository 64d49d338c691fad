/** The server as a command. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { renderUnicodeCompact } from 'uqr';
import { SYSTEM_CLOCK } from '#live/serving/clock.ts';
import { liveService } from '#live/serving/live-service.ts';
import type { Heartbeat } from './edge/limits.ts';
import { storeNotice } from './log/store-notice.ts';
import { readSettings, type ServerSettings } from './settings/server-settings.ts';
import { SettingsProblem } from './settings/settings-problem.ts';
import { type RunningServer, startServer } from './start-server.ts';

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

/** Writes what happens to a server, for the person who runs it. Lines hold no names and no addresses of devices. */
interface ServerLog {
  info(line: string): void;
  /** Repeats no message within a minute, for example while Redis is away. */
  error(error: Error): void;
}

/** The streams of a process, line by line. */
interface LogStreams {
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

const SILENT_FOR = 60_000;

/** Returns a log for a person at a terminal. */
function textLog({ say, warn }: LogStreams): ServerLog {
  return { info: say, error: once(({ message, stack }) => warn(stack ?? message)) };
}

/** Returns a log for programs that collect logs: a JSON object a line. */
export function jsonLog({ say, warn }: LogStreams, now = () => new Date().toISOString()): ServerLog {
  return {
    info: (text) => {
      if (text !== '') say(JSON.stringify({ time: now(), level: 'info', text }));
    },
    error: once(({ message, stack }) => warn(JSON.stringify({ time: now(), level: 'error', text: message, stack }))),
  };
}

function once(warn: (error: Error) => void): (error: Error) => void {
  const said = new Map<string, number>();
  return (error) => {
    const now = performance.now();
    if (now - (said.get(error.message) ?? Number.NEGATIVE_INFINITY) < SILENT_FOR) return;
    said.set(error.message, now);
    warn(error);
  };
}

type Running = Pick<RunningServer, 'port' | 'keptIn' | 'addresses' | 'remarks'>;

/** Returns the lines shown to the person who has started a server. */
function startupMessage(running: Running, settings: ServerSettings, toAll: boolean): string[] {
  const here = `http://localhost:${running.port}`;
  const where = toAll ? toldToTeacher(here, running.addresses) : [`Parley is served on ${here}`];
  return ['', ...where, ...keptAs(settings), ...running.remarks, ...opening(settings), ending(toAll), ''];
}

function toldToTeacher(here: string, [best, ...others]: readonly string[]): string[] {
  if (best === undefined) {
    return [
      `Parley is served on ${here}`,
      'This computer is on no network now, so nobody else can come. Join one, and start again.',
    ];
  }
  return [
    'Parley is open to everybody on this network.',
    '',
    `  You, at this computer:  ${here}/#/live`,
    `  Your students:          ${best}#/join`,
    ...others.map((address) => `                 or else: ${address}#/join`),
    '',
    ...codeOf(`${best}#/join`),
    'This is plain http: on this network others could read along, and change what is sent. Open it where you trust the network, and to nobody else. It needs no internet.',
    'If students cannot reach it, a firewall of this computer may be in the way, or a network that keeps its devices apart.',
  ];
}

/** For phones: light on dark, whatever the terminal's own colours are. */
function codeOf(address: string): string[] {
  const rows = renderUnicodeCompact(address, { border: 2 }).split('\n');
  return [...rows.map((row) => `  \u001b[97;40m${row}\u001b[0m`), ''];
}

function keptAs({ keptAt }: ServerSettings): string[] {
  if (keptAt.in === 'files')
    return [`Live classes are kept in ${keptAt.folder} for 30 days, or until they are deleted.`];
  if (keptAt.in === 'redis') return ['Live classes are kept in Redis for 30 days, or until they are deleted.'];
  return ['Live classes are kept in memory: they are lost when this stops.'];
}

function opening({ behindProxy, key }: ServerSettings): string[] {
  if (!behindProxy || key !== undefined) return [];
  return [
    'No class can be opened: requests through a proxy need the key of this server, and it has none. Set PARLEY_KEY.',
  ];
}

function ending(toAll: boolean): string {
  return toAll
    ? 'Ctrl-C stops it.'
    : 'Open that address in a browser. For students at their own devices: npm run class. Ctrl-C stops it.';
}
