import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ServiceCounts } from '#live/service.ts';
import type { Meter } from './meter.ts';

/** The figures that are read when they are asked for, so that they cannot drift. */
export interface FiguresNow {
  connections(): number;
  counts(): Promise<ServiceCounts>;
}

/** Figures of a server for Prometheus. */
export interface Prometheus extends Meter {
  readonly type: string;
  /** Begins to show figures of devices and classes. */
  watch(figures: FiguresNow): void;
  text(): Promise<string>;
}

/** Upper bounds of the histogram in seconds: a person notices a tenth, and a page gives up after some seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Returns the figures of this process; `process_…` and `nodejs_…` come from the library. */
export function prometheus(): Prometheus {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const moves = new Counter({ name: 'parley_moves_total', help: 'Requests for moves that were answered', registers });
  const time = new Histogram({
    name: 'parley_move_acknowledge_seconds',
    help: 'Time from a request for a move until its answer, which follows the storing',
    buckets: BUCKETS,
    registers,
  });
  const refusals = new Counter({
    name: 'parley_refusals_total',
    help: 'Refused requests and connections',
    labelNames: ['reason'],
    registers,
  });
  return {
    type: register.contentType,
    text: () => register.metrics(),
    watch: (figures) => addGauges(register, figures),
    turnedAway: (reason) => refusals.inc({ reason }),
    answered: (kind, milliseconds, reason) => {
      if (reason !== undefined) refusals.inc({ reason });
      else if (kind === 'move') {
        moves.inc();
        time.observe(milliseconds / 1000);
      }
    },
  };
}

function addGauges(register: Registry, { connections, counts }: FiguresNow): void {
  new Gauge({
    name: 'parley_connections',
    help: 'Connected devices',
    registers: [register],
    collect() {
      this.set(connections());
    },
  });
  for (const what of ['classes', 'tables', 'seats'] as const) {
    new Gauge({
      name: `parley_${what}`,
      help: `Number of ${what} that devices of this process use`,
      registers: [register],
      async collect() {
        this.set((await counts())[what]);
      },
    });
  }
}
