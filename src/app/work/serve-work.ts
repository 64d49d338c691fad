import { KeptGames } from './kept-games.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { type Listener, runInSlices } from './run-in-slices.ts';
import { beginTask, type TaskTable } from './task.ts';

/** Milliseconds after which a worker looks whether something was cancelled. */
const SLICE = 40;

/** The worker's end of the line to its page. */
interface PagePort {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage(message: FromWorker): void;
}

/** Does the tasks that a page sends, several at once if it must, until each is done, has failed or is cancelled. */
export function serveWork(tasks: TaskTable, port: PagePort): void {
  const games = new KeptGames();
  const stops = new Map<number, () => void>();
  const start = ({ id, ...asked }: Extract<ToWorker, { is: 'start' }>) => {
    const listener = answering(port, id, () => stops.delete(id));
    try {
      stops.set(id, runInSlices(beginTask(tasks, asked, games), SLICE, listener));
    } catch (error) {
      listener.onFailure(error);
    }
  };
  port.onmessage = ({ data }: { readonly data: ToWorker }) => {
    if (data.is === 'start') return start(data);
    stops.get(data.id)?.();
    stops.delete(data.id);
  };
  port.postMessage({ is: 'ready' });
}

/** Sends what is told of a task to the page. */
function answering(port: PagePort, id: number, onEnd: () => void): Listener<unknown, unknown> {
  return {
    onProgress: (progress) => port.postMessage({ is: 'progress', id, progress }),
    onDone: (result) => {
      port.postMessage({ is: 'done', id, result });
      onEnd();
    },
    onFailure: (error) => {
      port.postMessage({ is: 'failed', id, why: String(error) });
      onEnd();
    },
  };
}
