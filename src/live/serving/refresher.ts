import type { Clock } from './clock.ts';

/** Milliseconds until something is tried again that has failed. */
const AGAIN_AFTER = 1000;

/** Work that is done again whenever somebody says that something has changed, one time after another. */
export interface Refresher {
  /** Does it soon, after what is being done now; settles when it has been done, well or not. */
  refresh(): Promise<void>;
  stop(): void;
}

/** Creates a refresher for the work. A failure is reported, and the work is retried after a second. */
export function newRefresher(work: () => Promise<void>, clock: Clock, report: (error: unknown) => void): Refresher {
  let going: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let forget = () => {};
  let stopped = false;
  const once = async () => {
    if (stopped) return;
    forget();
    try {
      await work();
    } catch (error) {
      report(error);
      if (!stopped) forget = clock.after(AGAIN_AFTER, () => void refresh());
    }
  };
  const start = (): Promise<void> => {
    going = once().finally(() => {
      going = undefined;
    });
    return going;
  };
  const refresh = (): Promise<void> => {
    if (going === undefined) return start();
    // Whatever has changed meanwhile is looked at once more, however often it is said.
    next ??= going.then(() => {
      next = undefined;
      return start();
    });
    return next;
  };
  return {
    refresh,
    stop: () => {
      stopped = true;
      forget();
    },
  };
}
