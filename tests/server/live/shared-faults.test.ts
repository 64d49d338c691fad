/** Faults of two processes that are one service on one Redis, and of that Redis. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileGame } from '#engine/setup/compile-game.ts';
import { bundleSource } from '../../../tools/source/bundle-source.mjs';
import { type OwnRedis, REDIS_SERVER, startRedis } from '../../support/own-redis.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { startBalancer } from '../support/balancer.ts';
import { type ClassPlan, type ClassUnderWay, startClass } from '../support/class-under-way.ts';
import { endedAfterEach } from '../support/ended-after-each.ts';
import { isTrueLink } from '../support/faults-of-table.ts';
import { NGINX, startNginx } from '../support/own-nginx.ts';
import { type OwnProcess, startProcess } from '../support/own-process.ts';
import { newServerScript, type ServerScript } from '../support/server-script.ts';

const PLAN: ClassPlan = { scenario: shippedScenario('job-offer'), tables: 2, pause: 12, seed: 11 };
/** A stalled process is taken for gone sooner than it is for people. */
const SIGNS_OF_LIFE = JSON.stringify({ pingInterval: 300, pingTimeout: 300 });
const HOURS = 60 * 60 * 1000;

describe.skipIf(REDIS_SERVER === undefined)(
  'a class, served by two processes (skipped where there is no Redis)',
  () => {
    let redis: OwnRedis;
    let script: ServerScript;
    beforeAll(async () => {
      redis = await startRedis();
      script = newServerScript(await bundleSource(process.cwd(), 'src/server/main.ts'));
    });
    afterAll(async () => {
      await redis.stop();
      script.remove();
    });
    const afterwards = endedAfterEach();

    async function twoProcesses(...env: readonly NodeJS.ProcessEnv[]): Promise<readonly [OwnProcess, OwnProcess]> {
      const start = (more = {}) => startProcess(script, { PARLEY_REDIS: redis.url, SIGNS_OF_LIFE, ...more });
      const processes = await Promise.all([start(env[0]), start(env[1])]);
      for (const process of processes) afterwards(() => process.signal('SIGKILL'));
      return processes;
    }

    async function classAt(processes: readonly OwnProcess[]): Promise<ClassUnderWay> {
      const balancer = await startBalancer(processes.map(({ port }) => port));
      afterwards(balancer.close);
      const underWay = await startClass(balancer.origin, PLAN);
      afterwards(underWay.close);
      return underWay;
    }

    it('goes on when one is killed in the middle of moves, and when both are', async () => {
      const processes = await twoProcesses();
      const underWay = await classAt(processes);
      await underWay.untilMade(4);
      await processes[0].signal('SIGKILL');
      await underWay.untilMade(10);
      await processes[0].restart();
      await Promise.all(processes.map((process) => process.signal('SIGKILL')));
      await Promise.all(processes.map((process) => process.restart()));
      expect(await underWay.faultsAtTheEnd()).toEqual([]);
    });

    it('takes a table back in the middle of moves, though one is killed then, and ends both lines', async () => {
      const processes = await twoProcesses();
      const underWay = await classAt(processes);
      const { teacher, pupils } = underWay;
      await teacher.until(({ board }) => (board?.tables[0]?.round ?? 0) > 1);
      await teacher.must('led', { act: 'take-back', table: 0, round: 1, line: 0 });
      await processes[0].signal('SIGKILL');
      await underWay.untilOver();
      const atTable = pupils.filter(({ seat }) => seat?.chair?.table === 0);
      await Promise.all(atTable.map((pupil) => pupil.until(({ view }) => view?.ending !== undefined)));
      await teacher.until(({ board }) => board?.tables[0]?.earlier.length === 1);
      const { over, earlier = [] } = teacher.board?.tables[0] ?? {};
      const game = compileGame(PLAN.scenario);
      expect([over, ...earlier].map((line) => isTrueLink(game, line?.code))).toEqual([true, true]);
      // Told to the seats as well, since all tables have ended.
      await Promise.all(atTable.map((pupil) => pupil.until(({ around }) => around?.over?.earlier.length === 1)));
    });

    it('goes on when one is stalled, and when that one goes on, too', async () => {
      const processes = await twoProcesses();
      const underWay = await classAt(processes);
      await underWay.untilMade(4);
      await processes[1].signal('SIGSTOP');
      await underWay.untilMade(12);
      await processes[1].signal('SIGCONT');
      expect(await underWay.faultsAtTheEnd()).toEqual([]);
    });

    it('goes on when Redis was stopped and started again', async () => {
      const processes = await twoProcesses();
      const underWay = await classAt(processes);
      await underWay.untilMade(5);
      await redis.restart();
      expect(await underWay.faultsAtTheEnd()).toEqual([]);
    });

    it('is the same where clocks differ by hours', async () => {
      const clockOff = (hours: number) => ({
        NODE_OPTIONS: `--import="data:text/javascript,const now = Date.now; Date.now = () => now() + ${hours * HOURS};"`,
      });
      const underWay = await classAt(await twoProcesses(clockOff(-9), clockOff(9)));
      expect(await underWay.faultsAtTheEnd()).toEqual([]);
    });

    it.skipIf(NGINX === undefined)('goes on behind nginx, in a folder, when one is killed', async () => {
      const behind = { PARLEY_BEHIND_PROXY: '1', PARLEY_KEY: 'a key of the school' };
      const processes = await twoProcesses(behind, behind);
      const nginx = await startNginx([processes[0].port, processes[1].port]);
      afterwards(nginx.stop);
      const place = `${nginx.origin}/parley`;
      expect(await (await fetch(`${place}/live/hello.json`)).json()).toMatchObject({
        addresses: [`${place}/`],
        mayOpen: false,
        keptIn: 'redis',
      });
      expect(await (await fetch(`${place}/`)).text()).toContain('<title>Parley</title>');
      const underWay = await startClass(place, { ...PLAN, key: behind.PARLEY_KEY });
      afterwards(underWay.close);
      await underWay.untilMade(4);
      await processes[0].signal('SIGKILL');
      expect(await underWay.faultsAtTheEnd()).toEqual([]);
    });
  },
);
