import type { CancellableWork } from '#panels/use-work.ts';

/** Work that is started once, by its first caller, and whose result is cached. */
export interface KeptWork<Result, Progress> {
  /** Starts the work unless it has started, and reports progress. Cancelling it cancels it for all callers. */
  ask(onProgress?: (progress: Progress) => void): CancellableWork<Result>;
  /** Returns the result; `undefined` before the work is done. */
  result(): Result | undefined;
  /** Cancels it if it goes on. */
  cancel(): void;
}

/** Keeps work; what failed or was cancelled is begun anew when it is asked for again. */
export function keepWork<Result, Progress>(
  begin: (onProgress: (progress: Progress) => void) => CancellableWork<Result>,
): KeptWork<Result, Progress> {
  let going: CancellableWork<Result> | undefined;
  let last: Progress | undefined;
  let kept: Result | undefined;
  const listeners = new Set<(progress: Progress) => void>();
  const tell = (progress: Progress) => {
    last = progress;
    for (const listener of listeners) listener(progress);
  };
  const begun = (): CancellableWork<Result> => {
    const work = begin(tell);
    const end = (result?: Result) => {
      kept ??= result;
      listeners.clear();
      last = undefined;
    };
    work.result.then(end, () => {
      end();
      if (going === work) going = undefined;
    });
    return work;
  };
  const cancel = () => {
    if (kept === undefined) going?.cancel();
    if (kept === undefined) going = undefined;
  };
  return {
    ask(onProgress) {
      going ??= begun();
      if (onProgress !== undefined && kept === undefined) {
        listeners.add(onProgress);
        if (last !== undefined) onProgress(last);
      }
      return { result: going.result, cancel };
    },
    result: () => kept,
    cancel,
  };
}
