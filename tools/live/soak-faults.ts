import { pick } from '#engine/model/pick.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import type { Balancer } from '../../tests/server/support/balancer.ts';
import type { ClassUnderWay } from '../../tests/server/support/class-under-way.ts';
import type { OwnProcess } from '../../tests/server/support/own-process.ts';
import type { OwnRedis } from '../../tests/support/own-redis.ts';

/** Processes and classes that the faults affect. */
export interface Soaked {
  readonly processes: readonly OwnProcess[];
  readonly redis: OwnRedis;
  readonly balancer: Balancer;
  readonly classes: readonly ClassUnderWay[];
}

/** Causes a fault, and repairs it. */
export type Fault = (soaked: Soaked, draw: DrawBetween) => Promise<void>;

/** With what they are called. */
export const FAULTS: readonly [readonly [string, Fault], ...(readonly [string, Fault])[]] = [
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

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
