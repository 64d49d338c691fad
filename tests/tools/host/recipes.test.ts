/** The files with which a server is installed: the image, Compose, systemd and Caddy. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundleSource } from '../../../tools/source/bundle-source.mjs';
import { startClass } from '../../server/support/class-under-way.ts';
import { endedAfterEach } from '../../server/support/ended-after-each.ts';
import { startProcess } from '../../server/support/own-process.ts';
import { newServerScript } from '../../server/support/server-script.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { CADDY, startCaddy } from './own-caddy.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-recipes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const afterwards = endedAfterEach();
const has = (command: string, ...args: readonly string[]) => spawnSync(command, args).status === 0;

interface Service {
  readonly read_only?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<'parley' | 'store' | 'proxy', Service>>;
  readonly volumes: object;
}

describe('the image', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');

  it('copies what there is, and ends as a user without rights', () => {
    const copied = lines
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) expect(existsSync(path), path).toBe(true);
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM')));
    expect(last).toContain('USER node');
    expect(last).toContain('COPY --from=build /parley/dist-server /parley');
  });

  it('runs commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const run = lines.flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name));
    for (const name of run) expect(Object.keys(scripts)).toContain(name);
    expect(run).toEqual(['build', 'build:server']);
  });

  it.skipIf(!has('hadolint', '--version'))('is found sound by hadolint (skipped where it is absent)', () => {
    expect(() => execFileSync('hadolint', ['Dockerfile'])).not.toThrow();
  });
});

describe('the services of Compose', () => {
  const { services, volumes } = parse(readFileSync('compose.yaml', 'utf8')) as Compose;

  it('name files and volumes that there are', () => {
    const sources = Object.values(services).flatMap(({ volumes: used = [] }) => used.map((each) => each.split(':')[0]));
    const known = (source = '') => (source.startsWith('./') ? existsSync(source) : source in volumes);
    expect(sources.filter((source) => !known(source))).toEqual([]);
    expect(sources.length).toBe(3);
  });

  it('give Parley a root that is read only, and settings that it knows', () => {
    expect(services.parley.read_only).toBe(true);
    const known = readFileSync('src/server/settings/server-settings.ts', 'utf8');
    for (const name of Object.keys(services.parley.environment ?? {})) expect(known).toContain(name);
  });

  it.skipIf(!has('docker', 'compose', 'version'))('are read by Docker (skipped where it is absent)', () => {
    const env = { ...process.env, PARLEY_DOMAIN: 'parley.example.org', PARLEY_KEY: 'a key of the school' };
    expect(() => execFileSync('docker', ['compose', 'config', '--quiet'], { env })).not.toThrow();
  });
});

it.skipIf(!has('systemd-analyze', '--version'))(
  'the unit is found sound by systemd-analyze (skipped where it is absent)',
  () => {
    const unit = readFileSync('tools/host/parley.service', 'utf8');
    const path = join(folder, 'parley.service');
    writeFileSync(path, unit.replace('/usr/bin/node', process.execPath));
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', path], { encoding: 'utf8' });
    expect(`${status} ${stderr.split('\n').filter((line) => line.includes('parley.service'))}`).toBe('0 ');
  },
);

describe.skipIf(CADDY === undefined)('Caddy (skipped where it is absent)', () => {
  it('reads its file', () => {
    const args = ['validate', '--config', 'tools/host/Caddyfile', '--adapter', 'caddyfile'];
    expect(spawnSync(CADDY ?? '', args, { env: { HOME: folder } }).status).toBe(0);
  });

  it('leads devices to a class, and tells Parley where they come from', async () => {
    const script = newServerScript(await bundleSource(process.cwd(), 'src/server/main.ts'));
    afterwards(script.remove);
    const key = 'a key of the school';
    const server = await startProcess(script, { PARLEY_BEHIND_PROXY: '1', PARLEY_KEY: key });
    afterwards(() => server.signal('SIGKILL'));
    const caddy = await startCaddy(server.port);
    afterwards(caddy.stop);
    const greeting = await (await fetch(`${caddy.origin}/live/hello.json`)).json();
    expect(greeting).toMatchObject({ addresses: [`${caddy.origin}/`], mayOpen: false });
    const plan = { scenario: shippedScenario('job-offer'), tables: 1, pause: 12, seed: 5, key };
    const underWay = await startClass(caddy.origin, plan);
    afterwards(underWay.close);
    expect(await underWay.faultsAtTheEnd()).toEqual([]);
  });
});
