import { resolve } from 'node:path';
import { SettingsProblem } from './settings-problem.ts';

/** The storage of live class logs. */
export type LogStorage =
  | { readonly in: 'memory' }
  | { readonly in: 'files'; readonly folder: string }
  | { readonly in: 'redis'; readonly url: string };

/** The external settings of a server. */
export interface ServerSettings {
  /** The address of this machine that is listened to; absent for all of them. */
  readonly host: string | undefined;
  readonly keptAt: LogStorage;
  /** With it a class may be opened from another computer. */
  readonly key: string | undefined;
  /** True if all requests come through a proxy, which states the original address. */
  readonly behindProxy: boolean;
  /** The address under which everybody reaches the page, where that is known. */
  readonly address: string | undefined;
  /** The token that shows the metrics; without it there are none. */
  readonly metricsToken: string | undefined;
  /** Path of the file that lists the learning platforms which may open Parley; `undefined` for none. */
  readonly ltiFile: string | undefined;
  /** The form of log lines. */
  readonly log: 'text' | 'json';
}

/** Characters of a key that cannot be guessed by trying. */
const FEWEST_OF_A_KEY = 8;
/** Tries of this one are not counted. */
const FEWEST_OF_A_TOKEN = 16;

/**
 * Reads them from the environment.
 * @param folder where logs are kept unless something else is said
 * @param toAll whether everybody on the network is let in
 * @throws SettingsProblem
 */
export function readSettings(env: NodeJS.ProcessEnv, folder: string, toAll: boolean): ServerSettings {
  return {
    host: env['PARLEY_HOST'] || (toAll ? undefined : '127.0.0.1'),
    keptAt: keptAt(env, folder),
    key: secretIn(env, 'PARLEY_KEY', FEWEST_OF_A_KEY),
    behindProxy: isYes(env, 'PARLEY_BEHIND_PROXY'),
    address: addressIn(env['PARLEY_ADDRESS']),
    metricsToken: secretIn(env, 'PARLEY_METRICS_TOKEN', FEWEST_OF_A_TOKEN),
    ltiFile: env['PARLEY_LTI'] || undefined,
    log: logIn(env['PARLEY_LOG']),
  };
}

function keptAt({ PARLEY_REDIS: url, PARLEY_DATA: data }: NodeJS.ProcessEnv, folder: string): LogStorage {
  if (url) {
    if (!/^(rediss?|unix):\/\/./.test(url) || !URL.canParse(url)) {
      throw new SettingsProblem('PARLEY_REDIS is no address of a Redis. Try: PARLEY_REDIS=redis://127.0.0.1:6379');
    }
    return { in: 'redis', url };
  }
  return data === 'memory' ? { in: 'memory' } : { in: 'files', folder: resolve(data || folder) };
}

function secretIn(env: NodeJS.ProcessEnv, name: string, fewest: number): string | undefined {
  const secret = env[name];
  if (!secret) return undefined;
  if (secret.length >= fewest && secret.length <= 64) return secret;
  throw new SettingsProblem(`${name} has ${secret.length} characters. Take ${fewest} to 64, which nobody can guess.`);
}

function logIn(form: string | undefined): ServerSettings['log'] {
  if (!form || form === 'text') return 'text';
  if (form === 'json') return form;
  throw new SettingsProblem(`PARLEY_LOG is "${form}". Say text or json.`);
}

function isYes(env: NodeJS.ProcessEnv, name: string): boolean {
  const said = env[name] ?? '';
  if (['', '0', 'no'].includes(said)) return false;
  if (['1', 'yes'].includes(said)) return true;
  throw new SettingsProblem(`${name} is "${said}". Say 1 or 0.`);
}

function addressIn(address: string | undefined): string | undefined {
  if (!address) return undefined;
  if (!/^https?:/.test(address) || !URL.canParse(address)) {
    throw new SettingsProblem(
      `PARLEY_ADDRESS is "${address}", which is no address of a page. Try: PARLEY_ADDRESS=https://parley.example.org/`,
    );
  }
  return address.endsWith('/') ? address : `${address}/`;
}
