import { openGamesIn } from './games-in.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { Listener } from './run-in-slices.ts';
import { PartOfTaskMissing, runTask } from './run-task.ts';
import type { TaskTable } from './task.ts';

/** Milliseconds after which a worker looks whether something was cancelled. */
const SLICE = 40;

/** The worker's end of the line to its page. */
interface PagePort {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage(message: FromWorker): void;
}

/** Does the tasks that a page sends, several at once if it must, until each is done, has failed or is cancelled. */
export function serveWork(tasks: TaskTable, port: PagePort): void {
  const gamesIn = openGamesIn();
  const stops = new Map<number, () => void>();
  const start = ({ id, ...asked }: Extract<ToWorker, { is: 'start' }>) => {
    stops.set(
      id,
      runTask(
        tasks,
        asked,
        gamesIn,
        SLICE,
        answering(port, id, () => stops.delete(id)),
      ),
    );
  };
  const expect = (language: string) => {
    // Where it cannot be had now, it is asked for again with the task.
    gamesIn(language, true).catch(() => undefined);
    // Who has taken the worker over from somebody has not heard that it listens.
    port.postMessage({ is: 'ready' });
  };
  port.onmessage = ({ data }: { readonly data: ToWorker }) => {
    if (data.is === 'start') return start(data);
    if (data.is === 'expect') return expect(data.language);
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
      const isMissing = error instanceof PartOfTaskMissing;
      port.postMessage(isMissing ? { is: 'missing', id } : { is: 'failed', id, why: String(error) });
      onEnd();
    },
  };
}
