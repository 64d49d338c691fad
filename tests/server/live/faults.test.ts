/** Faults of devices and networks, and of one process that keeps logs in files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { bundleSource } from '../../../tools/source/bundle-source.mjs';
import { shippedScenario } from '../../support/scenarios.ts';
import { type Balancer, type BalancerHabits, startBalancer } from '../support/balancer.ts';
import { type ClassPlan, type ClassUnderWay, startClass } from '../support/class-under-way.ts';
import { endedAfterEach } from '../support/ended-after-each.ts';
import { CAN_LIMIT_FILES, limitFiles } from '../support/limit-files.ts';
import { type OwnProcess, startProcess } from '../support/own-process.ts';
import { scriptDraw } from '../support/script-draw.ts';
import { ScriptedPupil } from '../support/scripted-pupil.ts';
import { newServerScript, type ServerScript } from '../support/server-script.ts';

const PLAN: ClassPlan = { scenario: shippedScenario('job-offer'), tables: 2, pause: 12, seed: 7 };

describe('a class, served by one process,', () => {
  let folder: string;
  let script: ServerScript;
  let server: OwnProcess;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-faults-'));
    script = newServerScript(await bundleSource(process.cwd(), 'src/server/main.ts'));
    server = await startProcess(script, { PARLEY_DATA: folder });
  });
  afterAll(async () => {
    await server.signal('SIGKILL');
    script.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  const afterwards = endedAfterEach();

  async function network(habits: BalancerHabits = {}): Promise<Balancer> {
    const balancer = await startBalancer([server.port], habits);
    afterwards(balancer.close);
    return balancer;
  }

  async function classAt(origin: string, plan: Partial<ClassPlan> = {}): Promise<ClassUnderWay> {
    const underWay = await startClass(origin, { ...PLAN, ...plan });
    afterwards(underWay.close);
    return underWay;
  }

  it('plays to its endings where every move is sent twice, and twice is made once', async () => {
    const underWay = await classAt(server.origin, { stutters: true });
    expect(await underWay.faultsAtTheEnd()).toEqual([]);
  });

  it('plays to its endings where WebSockets are blocked', async () => {
    const { origin } = await network({ blocksWebSockets: true });
    const underWay = await classAt(origin);
    expect(await underWay.faultsAtTheEnd()).toEqual([]);
  });

  it('goes on for who has loaded the page again, with nothing lost', async () => {
    const underWay = await classAt(server.origin);
    await underWay.untilMade(4);
    const before = at(underWay.pupils, 0);
    before.close();
    const after = new ScriptedPupil(server.origin, before.script, before.seat);
    afterwards(() => after.close());
    expect(await underWay.looseFaultsAtTheEnd([after, ...underWay.pupils.slice(1)])).toEqual([]);
  });

  it('is the same in two tabs of one seat, in which both may move', async () => {
    const underWay = await classAt(server.origin);
    const [first] = underWay.pupils;
    const other = new ScriptedPupil(
      server.origin,
      { ...at(underWay.pupils, 0).script, draw: scriptDraw(99) },
      first?.seat,
    );
    afterwards(() => other.close());
    expect(await underWay.looseFaultsAtTheEnd([other, ...underWay.pupils])).toEqual([]);
  });

  it('goes on when the network is there again', async () => {
    const net = await network();
    const underWay = await classAt(net.origin);
    await underWay.untilMade(4);
    net.cut();
    await Promise.all(underWay.pupils.map((pupil) => pupil.untilWay('away')));
    net.mend();
    expect(await underWay.faultsAtTheEnd()).toEqual([]);
  });

  it('goes on when the process was killed in the middle of moves, and is started again', async () => {
    const underWay = await classAt(server.origin);
    await underWay.untilMade(5);
    await server.signal('SIGKILL');
    await server.restart();
    expect(await underWay.faultsAtTheEnd()).toEqual([]);
  });

  it('goes on when the process was stopped and started again', async () => {
    const underWay = await classAt(server.origin);
    await underWay.untilMade(5);
    await server.signal('SIGTERM');
    await server.restart();
    expect(await underWay.faultsAtTheEnd()).toEqual([]);
  });

  it.skipIf(!CAN_LIMIT_FILES)('waits where the disk is full, and goes on when there is room', async () => {
    const underWay = await classAt(server.origin);
    await underWay.untilMade(4);
    limitFiles(server.pid, 1);
    await underWay.untilRefused('not-stored');
    limitFiles(server.pid);
    expect(await underWay.faultsAtTheEnd()).toEqual([]);
  });
});
