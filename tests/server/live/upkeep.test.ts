/** Backups, restoring, updates and going back to an older version, while classes are under way. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyClasses } from '#server/copy-classes.ts';
import { bundleSource } from '../../../tools/source/bundle-source.mjs';
import { REDIS_SERVER, startRedis } from '../../support/own-redis.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { type ClassPlan, type ClassUnderWay, startClass } from '../support/class-under-way.ts';
import { connectDevice } from '../support/device.ts';
import { endedAfterEach } from '../support/ended-after-each.ts';
import { type OwnProcess, startProcess } from '../support/own-process.ts';
import { ScriptedPupil } from '../support/scripted-pupil.ts';
import { newServerScript, type ServerScript } from '../support/server-script.ts';

const PLAN: ClassPlan = { scenario: shippedScenario('job-offer'), tables: 2, pause: 12, seed: 23 };
/** The place in the bundle where the rules of a class are compared with those of the server. */
const RULES = /head\.rules !== (\d+)/;

describe('a class under way', () => {
  let code: string;
  let script: ServerScript;
  let work: string;
  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'parley-upkeep-'));
    code = await bundleSource(process.cwd(), 'src/server/main.ts');
    script = newServerScript(code);
  });
  afterAll(() => {
    script.remove();
    rmSync(work, { recursive: true, force: true });
  });
  const afterwards = endedAfterEach();

  async function started(env: NodeJS.ProcessEnv, from = script): Promise<OwnProcess> {
    const server = await startProcess(from, env);
    afterwards(() => server.signal('SIGKILL'));
    return server;
  }

  async function classAt({ origin }: OwnProcess): Promise<ClassUnderWay> {
    const underWay = await startClass(origin, PLAN);
    afterwards(underWay.close);
    await underWay.untilMade(5);
    return underWay;
  }

  /** Loads all pages again, as after a restore: a page may have seen moves that the backup lacks. */
  function pagesLoadedAgain(underWay: ClassUnderWay, { origin }: OwnProcess): ScriptedPupil[] {
    return underWay.pupils.map((pupil) => {
      pupil.close();
      const again = new ScriptedPupil(origin, pupil.script, pupil.seat);
      afterwards(() => again.close());
      return again;
    });
  }

  it('goes on from an archive of its folder that was made meanwhile', async () => {
    const folder = join(work, 'data');
    const server = await started({ PARLEY_DATA: folder });
    const underWay = await classAt(server);
    const archive = join(work, 'classes.tar.gz');
    // As the guide has it.
    execFileSync('tar', ['--exclude=lock', '-czf', archive, '-C', folder, '.']);
    await underWay.untilMade(7);
    await server.signal('SIGKILL');
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    execFileSync('tar', ['-xzf', archive, '-C', folder]);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    await server.restart();
    expect(await underWay.looseFaultsAtTheEnd(pagesLoadedAgain(underWay, server))).toEqual([]);
  });

  it.skipIf(REDIS_SERVER === undefined)(
    'goes on from a copy of its Redis (skipped where there is no Redis)',
    async () => {
      const [redis, other] = await Promise.all([startRedis(), startRedis()]);
      afterwards(redis.stop);
      afterwards(other.stop);
      const server = await started({ PARLEY_REDIS: redis.url });
      const underWay = await classAt(server);
      const backup = join(work, 'backup');
      expect(await copyClasses([redis.url, backup])).toMatch(/^\d+ logs were copied\.$/);
      await server.signal('SIGTERM');
      await copyClasses([backup, other.url]);
      const restored = await started({ PARLEY_REDIS: other.url, PORT: String(server.port) });
      underWay.close();
      const [first] = pagesLoadedAgain(underWay, restored);
      await first?.until(({ view }) => view !== undefined);
      const made = first?.made.length ?? 0;
      await first?.until((pupil) => pupil.made.length > made || pupil.view?.ending !== undefined);
    },
  );

  it('is out of reach while a version with other rules is tried, and goes on when the old one is back', async () => {
    const rules = RULES.exec(code)?.[1];
    expect(rules).toBeDefined();
    const newer = newServerScript(code.replace(RULES, `head.rules !== ${Number(rules) + 1}`));
    afterwards(newer.remove);
    const folder = join(work, 'rolled-back');
    const old = await started({ PARLEY_DATA: folder });
    const underWay = await classAt(old);
    await old.signal('SIGTERM');
    const tried = await started({ PARLEY_DATA: folder }, newer);
    const device = await connectDevice(tried.origin);
    afterwards(device.close);
    const { classId = '', pupil = '', token = '' } = underWay.pupils[0]?.seat ?? {};
    expect(await device.ask('sit', { classId, pupil, token })).toEqual({ ok: false, why: 'no-such-class' });
    await tried.signal('SIGTERM');
    await old.restart();
    expect(await underWay.looseFaultsAtTheEnd()).toEqual([]);
  });
});
