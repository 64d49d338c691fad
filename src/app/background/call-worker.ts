import type { AnyWorker } from './job-worker.ts';

/** Calls the page's worker. @throws where the browser has none for this page */
export function callWorker(): AnyWorker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** A worker that was called before there was a background for it. */
export interface WorkerAhead {
  /** The worker, the first time; absent then, and where none came. */
  readonly take: () => AnyWorker | undefined;
}

/** Calls the worker at once, and lets it fetch what it needs to speak a language, by its tag. */
export function callWorkerAhead(language: string): WorkerAhead {
  let worker = calledOrNot();
  worker?.postMessage({ is: 'expect', language });
  return {
    take: () => {
      const taken = worker;
      worker = undefined;
      return taken;
    },
  };
}

function calledOrNot(): AnyWorker | undefined {
  try {
    return callWorker();
  } catch {
    // The background finds the same, and has another way.
    return undefined;
  }
}
