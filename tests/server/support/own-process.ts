import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../support/free-port.ts';
import type { ServerScript } from './server-script.ts';

/** A server in a process of its own, that can be treated badly. */
export interface OwnProcess {
  readonly port: number;
  readonly origin: string;
  readonly pid: number;
  /** What it has said of failures. */
  readonly warned: readonly string[];
  /** Sends a signal, and waits for the end where the signal brings one. */
  signal(signal: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT'): Promise<void>;
  /** Bytes that it has in use. */
  memory(): Promise<number>;
  /** Starts it again, at the same port. */
  restart(): Promise<void>;
}

/** @param env Settings of the server; logs are kept in memory where nothing else is said */
export async function startProcess(script: ServerScript, env: NodeJS.ProcessEnv = {}): Promise<OwnProcess> {
  const port = await freePort();
  const warned: string[] = [];
  let child = await started(script, { ...env, PORT: String(port) }, warned);
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    warned,
    get pid() {
      return child.pid ?? 0;
    },
    signal: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ends = signal === 'SIGKILL' || signal === 'SIGTERM';
      const ended = once(child, 'exit');
      child.kill(signal);
      if (ends) await ended;
    },
    memory: async () => {
      const answered = once(child, 'message');
      child.send('memory');
      const [bytes] = await answered;
      return Number(bytes);
    },
    restart: async () => {
      child = await started(script, { ...env, PORT: String(port) }, warned);
    },
  };
}

async function started({ folder }: ServerScript, env: NodeJS.ProcessEnv, warned: string[]): Promise<ChildProcess> {
  const child = fork(join(folder, 'run.mjs'), {
    cwd: folder,
    execArgv: ['--expose-gc'],
    env: { PATH: process.env['PATH'], PARLEY_DATA: 'memory', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.stderr?.on('data', (text) => warned.push(String(text)));
  const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (said !== 'serves') throw new Error(`the server did not start: ${warned.join('')}`);
  return child;
}
