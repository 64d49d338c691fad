/** Addresses for programs that watch a server, and its log lines. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleSource } from '../../tools/source/bundle-source.mjs';
import { type OwnRedis, REDIS_SERVER, startRedis } from '../support/own-redis.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { startClass } from './support/class-under-way.ts';
import { connectDevice } from './support/device.ts';
import { endedAfterEach } from './support/ended-after-each.ts';
import { type OwnProcess, startProcess } from './support/own-process.ts';
import { newServerScript, type ServerScript } from './support/server-script.ts';

const TOKEN = 'a token of the school';
let script: ServerScript;
beforeAll(async () => {
  script = newServerScript(await bundleSource(process.cwd(), 'src/server/main.ts'));
});
afterAll(() => script.remove());
const afterwards = endedAfterEach();

async function serverWith(env: NodeJS.ProcessEnv = {}): Promise<OwnProcess> {
  const server = await startProcess(script, env);
  afterwards(() => server.signal('SIGKILL'));
  return server;
}

async function answerOf({ origin }: OwnProcess, path: string, token?: string) {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${origin}${path}`, { headers });
  return { status: response.status, text: await response.text() };
}

describe('a server that is watched', () => {
  it('answers that it is alive and ready', async () => {
    const server = await serverWith();
    expect(await answerOf(server, '/healthz')).toEqual({ status: 200, text: 'ok\n' });
    expect(await answerOf(server, '/readyz?probe=1')).toEqual({ status: 200, text: 'ok\n' });
  });

  it('has no metrics without a token, and shows them to its bearer alone', async () => {
    expect((await answerOf(await serverWith(), '/metrics', '')).status).toBe(404);
    const server = await serverWith({ PARLEY_METRICS_TOKEN: TOKEN });
    expect((await answerOf(server, '/metrics')).status).toBe(401);
    expect((await answerOf(server, '/metrics', `${TOKEN}x`)).status).toBe(401);
    expect((await answerOf(server, '/metrics', TOKEN)).status).toBe(200);
  });

  it('counts classes, seats, moves and refusals', async () => {
    const server = await serverWith({ PARLEY_METRICS_TOKEN: TOKEN });
    const underWay = await startClass(server.origin, {
      scenario: shippedScenario('job-offer'),
      tables: 2,
      pause: 12,
      seed: 3,
    });
    afterwards(underWay.close);
    await underWay.untilOver();
    const stranger = await connectDevice(server.origin);
    afterwards(stranger.close);
    await stranger.ask('look', { code: 'DOVE 0000' });
    const { text } = await answerOf(server, '/metrics', TOKEN);
    const made = underWay.pupils.reduce((sum, pupil) => sum + pupil.made.length, 0);
    const figure = (name: string) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      );
    expect(figure('parley_classes')).toBe(1);
    expect(figure('parley_tables')).toBe(2);
    expect(figure('parley_seats')).toBe(underWay.pupils.length);
    expect(figure('parley_connections')).toBe(underWay.pupils.length + 2);
    expect(figure('parley_moves_total')).toBeGreaterThanOrEqual(made);
    expect(figure('parley_move_acknowledge_seconds_count')).toBe(figure('parley_moves_total'));
    expect(figure('parley_move_acknowledge_seconds_bucket{le="10"}')).toBe(figure('parley_moves_total'));
    expect(figure('parley_refusals_total{reason="no-such-code"}')).toBe(1);
    // A second look finds the same, and none of it names a person, a class or an address.
    expect((await answerOf(server, '/metrics', TOKEN)).status).toBe(200);
    expect(text).not.toContain('127.0.0.1');
    for (const { script: person } of underWay.pupils) expect(text).not.toContain(person.nickname);
  });
});

describe.skipIf(REDIS_SERVER === undefined)('a server whose Redis is away (skipped where there is no Redis)', () => {
  let redis: OwnRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  it('is alive but not ready, says so in one sentence, and is ready when Redis is back', async () => {
    const server = await serverWith({ PARLEY_REDIS: redis.url, PARLEY_LOG: 'json' });
    await redis.end();
    await expect
      .poll(() => answerOf(server, '/readyz'))
      .toEqual({
        status: 503,
        text: 'The store of live classes cannot be reached; this process tries again by itself.\n',
      });
    expect((await answerOf(server, '/healthz')).status).toBe(200);
    await expect.poll(() => server.warned.join('')).toContain('Redis cannot be reached (ECONNREFUSED)');
    await redis.restart();
    await expect.poll(() => answerOf(server, '/readyz'), { timeout: 5000 }).toMatchObject({ status: 200 });
    const lines = server.warned.join('').trim().split('\n');
    for (const line of lines) {
      expect(Object.keys(JSON.parse(line)).sort()).toEqual(['level', 'text', 'time']);
      expect(line).not.toMatch(/127\.0\.0\.1|::1/);
    }
  });

  it('ends when it is told to, all the same', async () => {
    const server = await serverWith({ PARLEY_REDIS: redis.url });
    await redis.end();
    await server.signal('SIGTERM');
    await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow();
    await redis.restart();
  }, 20_000);
});
