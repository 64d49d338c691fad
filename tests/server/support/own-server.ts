import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LiveService } from '#live/service.ts';
import type { ListedScenario } from '#server/lti/listed-scenario.ts';
import type { ServerSettings } from '#server/settings/server-settings.ts';
import { type RunningServer, type ServerParts, startServer } from '#server/start-server.ts';

export interface OwnServer extends RunningServer {
  /** Without a slash at its end. */
  readonly origin: string;
}

const SETTINGS: ServerSettings = {
  host: '127.0.0.1',
  keptAt: { in: 'memory' },
  key: undefined,
  behindProxy: false,
  address: undefined,
  metricsToken: undefined,
  ltiFile: undefined,
  log: 'text',
};

/** The scenarios of the page. */
const LISTED: readonly ListedScenario[] = [
  { id: 'job-offer', titles: { en: 'The job offer', uk: 'Пропозиція роботи' }, parties: 2, minutes: 20 },
  { id: 'village-water', titles: { en: 'One river' }, parties: 3, minutes: 30 },
];

/** A server of a test's own, with a page of three files, on a free port. */
export async function startOwnServer(
  openService: ServerParts['openService'],
  settings: Partial<ServerSettings> = {},
  more: Pick<ServerParts, 'bounds'> & { readonly onError?: ServerParts['onError'] } = {},
): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-server-'));
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not of the page');
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Parley</title>');
  writeFileSync(join(page, 'assets', 'index-Ab3_x-9.js'), 'export {};');
  writeFileSync(join(page, 'scenarios.json'), JSON.stringify(LISTED));
  const onError = () => undefined;
  const running = await startServer({ ...SETTINGS, ...settings }, { page, port: 0, openService, onError, ...more });
  const close = async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...running, origin: `http://127.0.0.1:${running.port}`, close };
}

/** The code of a class that there is, for `echoing`. */
export const RIGHT_CODE = 'DOVE 4217';

/** A service that gives back what it is asked, knows one code, and notes who has come and gone. */
export function echoing(notes: string[] = []): LiveService {
  return {
    connect: (line) => {
      notes.push('came');
      return {
        ask: (kind, message) => {
          if (kind === 'look' && (message as { code?: unknown }).code !== RIGHT_CODE)
            return Promise.resolve({ ok: false, why: 'no-such-code' });
          line.tell('around', message);
          return Promise.resolve({ ok: true, kind, message });
        },
        left: () => notes.push('left'),
      };
    },
    counts: async () => ({ classes: 1, tables: 2, seats: 3 }),
    close: async () => undefined,
  };
}
