import { sweep } from '../class/sweep.ts';
import { StoreFailure, withStoreFailures } from '../logs/store-failure.ts';
import type { LiveService } from '../service.ts';
import { DeviceConnection } from './connection.ts';
import { newScenarios } from './open-scenario.ts';
import { ServedClasses } from './served-classes.ts';
import type { ServiceNeeds } from './service-needs.ts';

/** Milliseconds between two looks for what is too old to be kept: an hour. */
const SWEEP_EVERY = 60 * 60 * 1000;

/** Live classes on logs that any number of such services share. */
export function liveService({ logs, report, ...more }: ServiceNeeds, scenarios = newScenarios()): LiveService {
  const needs: ServiceNeeds = {
    ...more,
    logs: withStoreFailures(logs),
    // The operator gets the error of the store.
    report: (error) => report(error instanceof StoreFailure ? error.cause : error),
  };
  const classes = new ServedClasses(needs, scenarios);
  const stopSweeping = sweepAgainAndAgain(needs);
  return {
    connect: (line) => new DeviceConnection(line, needs, classes),
    counts: () => classes.counts(),
    close: () => {
      stopSweeping();
      return classes.close();
    },
  };
}

function sweepAgainAndAgain({ logs, clock, report }: ServiceNeeds): () => void {
  let stop = () => {};
  let stopped = false;
  const once = () => {
    sweep(logs, clock.now(), report)
      .catch(report)
      .finally(() => {
        if (!stopped) stop = clock.after(SWEEP_EVERY, once);
      });
  };
  once();
  return () => {
    stopped = true;
    stop();
  };
}
