import type { AnyWorker } from '#app/background/pool-worker.ts';
import { serveWork } from '#app/background/serve-work.ts';
import type { TaskTable } from '#app/background/task.ts';

/** The worker's end of the seam behind a real line, on which everything is copied; `sentAway` says whether it still listens. */
export function lineToWorker(tasks: TaskTable): { readonly worker: AnyWorker; readonly sentAway: () => boolean } {
  const { port1, port2 } = new MessageChannel();
  let closed = false;
  serveWork(tasks, port2);
  const terminate = () => {
    closed = true;
    port1.close();
    port2.close();
  };
  return { worker: Object.assign(port1, { terminate, onerror: null }), sentAway: () => closed };
}

/** A worker of which nothing is ever heard, but what the test lets be heard. */
export function silentWorker(): { readonly worker: AnyWorker; readonly sentAway: () => boolean } {
  let away = false;
  const worker: AnyWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: () => undefined,
    terminate: () => {
      away = true;
    },
  };
  return { worker, sentAway: () => away };
}
