/** Lets many tables of scripted people play through two processes, under faults that are drawn by chance, and looks at what they came to. */

import { pick } from '#engine/model/pick.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import { type Balancer, startBalancer } from '../../tests/server/support/balancer.ts';
import { type ClassUnderWay, startClass } from '../../tests/server/support/class-under-way.ts';
import { type OwnProcess, startProcess } from '../../tests/server/support/own-process.ts';
import { scriptDraw } from '../../tests/server/support/script-draw.ts';
import { newServerScript } from '../../tests/server/support/server-script.ts';
import { type OwnRedis, startRedis } from '../../tests/support/own-redis.ts';
import { readScenario } from './read-scenario.ts';

export interface SoakPlan {
  /** Code of the server. */
  readonly server: string;
  /** Path of the scenario that is played. */
  readonly scenario: string;
  readonly tables: number;
  readonly seed: number;
  /** Milliseconds from when it is somebody's turn until it moves. */
  readonly pause: number;
  readonly say: (line: string) => void;
}

const IN_A_CLASS = 40;

/** Returns whether all is as it should be. */
export async function soak(plan: SoakPlan): Promise<boolean> {
  const script = newServerScript(plan.server);
  const redis = await startRedis();
  const processes = await Promise.all([1, 2].map(() => startProcess(script, { PARLEY_REDIS: redis.url })));
  const balancer = await startBalancer(processes.map(({ port }) => port));
  const scenario = readScenario(plan.scenario);
  try {
    const begun = performance.now();
    const classes: ClassUnderWay[] = [];
    for (let left = plan.tables; left > 0; left -= IN_A_CLASS) {
      const tables = Math.min(left, IN_A_CLASS);
      const seed = plan.seed + left * 1000;
      classes.push(await startClass(balancer.origin, { scenario, tables, pause: plan.pause, seed }));
    }
    plan.say(`${plan.tables} tables with ${classes.flatMap(({ pupils }) => pupils).length} people have begun.`);
    const isOver = Promise.all(classes.map((one) => one.untilOver()));
    const count = await doFaults({ processes, redis, balancer, classes }, isOver, plan);
    const faults = (await Promise.all(classes.map((one) => one.looseFaultsAtTheEnd()))).flat();
    tellEnd(plan, classes, count, faults, performance.now() - begun);
    for (const { close } of classes) close();
    return faults.length === 0;
  } finally {
    balancer.close();
    await Promise.all(processes.map((process) => process.signal('SIGKILL')));
    await redis.stop();
    script.remove();
  }
}

/** One fault after another, until all games are over; how often each was done. */
async function doFaults(
  soaked: Soaked,
  isOver: Promise<unknown>,
  { seed, say }: SoakPlan,
): Promise<Map<string, number>> {
  const draw = scriptDraw(seed);
  const count = new Map<string, number>();
  let goesOn = true;
  const end = isOver.then(() => {
    goesOn = false;
  });
  while (goesOn) {
    await Promise.race([end, passed(draw(2000, 6000))]);
    if (!goesOn) break;
    const [name, fault]: readonly [string, Fault] = FAULTS[draw(0, FAULTS.length - 1)] ?? FAULTS[0];
    say(`${name} ...`);
    count.set(name, (count.get(name) ?? 0) + 1);
    await fault(soaked, draw);
    const left = soaked.classes
      .flatMap(({ teacher }) => teacher.board?.tables ?? [])
      .filter(({ over }) => over === undefined);
    say(`${name}; ${left.length} tables go on`);
  }
  return count;
}

function tellEnd(
  { say }: SoakPlan,
  classes: readonly ClassUnderWay[],
  count: ReadonlyMap<string, number>,
  faults: readonly string[],
  took: number,
): void {
  const pupils = classes.flatMap((one) => one.pupils);
  const moves = pupils.reduce((sum, { made }) => sum + made.length, 0);
  const tables = classes.flatMap(({ teacher }) => teacher.board?.tables ?? []);
  const all = tables.reduce((sum, table) => sum + table.moves, 0);
  say(
    `\nAfter ${Math.round(took / 1000)} s all ${tables.length} tables are over, with ${all} moves, ${moves} of them acknowledged to their seats.`,
  );
  say(`Faults: ${[...count].map(([name, times]) => `${name} ${times}`).join(', ')}.`);
  const sound =
    'Every log is one game that can be played again, every link verifies, every move is where it was told to be.';
  say(faults.length === 0 ? sound : `WRONG:\n${faults.join('\n')}`);
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Processes and classes that the faults affect. */
interface Soaked {
  readonly processes: readonly OwnProcess[];
  readonly redis: OwnRedis;
  readonly balancer: Balancer;
  readonly classes: readonly ClassUnderWay[];
}

/** Causes a fault, and repairs it. */
type Fault = (soaked: Soaked, draw: DrawBetween) => Promise<void>;

/** With what they are called. */
const FAULTS: readonly [readonly [string, Fault], ...(readonly [string, Fault])[]] = [
  [
    'one process killed',
    async ({ processes }, draw) => {
      const one = pick(processes, draw);
      await one.signal('SIGKILL');
      await passed(draw(0, 3000));
      await one.restart();
    },
  ],
  [
    'both processes killed',
    async ({ processes }, draw) => {
      await Promise.all(processes.map((one) => one.signal('SIGKILL')));
      await passed(draw(0, 2000));
      await Promise.all(processes.map((one) => one.restart()));
    },
  ],
  [
    'one process stopped',
    async ({ processes }, draw) => {
      const one = pick(processes, draw);
      await one.signal('SIGTERM');
      await one.restart();
    },
  ],
  [
    'one process stalled',
    async ({ processes }, draw) => {
      const one = pick(processes, draw);
      await one.signal('SIGSTOP');
      await passed(draw(1000, 14_000));
      await one.signal('SIGCONT');
    },
  ],
  ['Redis started anew', ({ redis }) => redis.restart()],
  [
    'network cut',
    async ({ balancer }, draw) => {
      balancer.cut();
      await passed(draw(200, 4000));
      balancer.mend();
    },
  ],
  [
    'pages loaded again',
    ({ classes }, draw) => {
      for (const one of classes) one.reload(draw(1, 10));
      return Promise.resolve();
    },
  ],
];
