import type { AnyWorker } from './pool-worker.ts';

/** Calls the page's worker. @throws where the browser has none for this page */
export function callWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** A worker that was called before there was a background for it. */
export interface WorkerAhead {
  /** The worker, the first time; absent then, and where none came. */
  readonly take: () => AnyWorker | undefined;
}

/** Calls the worker at once, and lets it fetch what it needs to speak a language, by its tag. */
export function callWorkerAhead(
  language: string,
  onCalled?: (worker: Worker) => void,
): WorkerAhead & { readonly hasCome: boolean } {
  let worker = calledOrNot();
  worker?.postMessage({ is: 'expect', language });
  if (worker !== undefined) onCalled?.(worker);
  return {
    hasCome: worker !== undefined,
    take: () => {
      const taken = worker;
      worker = undefined;
      return taken;
    },
  };
}

function calledOrNot(): Worker | undefined {
  try {
    return callWorker();
  } catch {
    // The background finds the same, and has another way.
    return undefined;
  }
}
