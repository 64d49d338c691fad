import { PlanRun } from '#engine/playing-on/plan-run.ts';
import { type OpenPieces, openPieces } from './do-pieces.ts';
import type { FromWorker, PieceResults, ToWorker } from './messages.ts';
import { type Listener, runInSlices } from './run-in-slices.ts';
import { type GamesIn, onceReady, openGamesIn, PartOfTaskMissing, type ReadyTask, taskSlices } from './run-task.ts';
import type { AskedTask, TaskTable } from './task.ts';

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
  /** By task. */
  const going = new Map<number, Going>();
  const pieces = new Map<number, OpenPieces>();
  port.onmessage = ({ data }: { readonly data: ToWorker }) => {
    switch (data.is) {
      case 'start':
        going.set(
          data.id,
          start(tasks, gamesIn, port, data, () => going.delete(data.id)),
        );
        break;
      case 'came':
        going.get(data.id)?.take(data.results);
        break;
      case 'open':
        pieces.set(data.id, open(tasks, gamesIn, port, data));
        break;
      case 'do':
        pieces.get(data.id)?.add(data.pieces);
        break;
      case 'cancel':
        going.get(data.id)?.stop();
        going.delete(data.id);
        pieces.get(data.id)?.stop();
        pieces.delete(data.id);
        break;
      case 'expect':
        // Where it cannot be had now, it is asked for again with the task.
        gamesIn(data.language, true).catch(() => undefined);
        // Who has taken the worker over from somebody has not heard that it listens.
        port.postMessage({ is: 'ready' });
    }
  };
  port.postMessage({ is: 'ready' });
}

/** A whole task that goes on. */
interface Going {
  readonly take: (results: PieceResults) => void;
  readonly stop: () => void;
}

type Asked = AskedTask & { readonly id: number };

function start(tasks: TaskTable, gamesIn: GamesIn, port: PagePort, asked: Asked, onEnd: () => void): Going {
  const { id } = asked;
  const listener: Listener<unknown, unknown> = {
    onProgress: (progress) => port.postMessage({ is: 'progress', id, progress }),
    onDone: (result) => {
      port.postMessage({ is: 'done', id, result });
      onEnd();
    },
    onFailure: (error) => {
      port.postMessage(failure(id, error));
      onEnd();
    },
  };
  let take = (_: PieceResults) => {};
  const begin = (ready: ReadyTask) => {
    if (typeof ready.task === 'function') return runInSlices(taskSlices(ready, asked.input), SLICE, listener);
    const plan = followPlan(ready, asked, port, listener);
    take = plan.take;
    return plan.stop;
  };
  const stop = onceReady(tasks, asked, gamesIn, begin, listener.onFailure);
  return { take: (results) => take(results), stop };
}

/** Follows the plan of a task, whose pieces the page has done by all its workers. */
function followPlan(
  { task, games }: ReadyTask,
  { id, input }: Asked,
  port: PagePort,
  listener: Listener<unknown, unknown>,
): Going {
  let run: PlanRun<unknown, unknown, unknown, unknown> | undefined;
  let isStopped = false;
  const guarded = (go: () => void) => {
    if (isStopped) return;
    try {
      go();
    } catch (error) {
      isStopped = true;
      listener.onFailure(error);
    }
  };
  guarded(() => {
    if (typeof task === 'function' || !('plan' in task)) throw new RangeError('work in pieces has no end of its own');
    run = new PlanRun<unknown, unknown, unknown, unknown>(task.plan(input as never, games), {
      onAsked: (pieces) => port.postMessage({ is: 'asked', id, pieces }),
      onTold: (told) => port.postMessage({ is: 'told', id, told }),
      onDone: listener.onDone,
    });
  });
  return {
    take: (results) => guarded(() => run?.take(results)),
    stop: () => {
      isStopped = true;
    },
  };
}

function open(tasks: TaskTable, gamesIn: GamesIn, port: PagePort, asked: Asked): OpenPieces {
  const { id } = asked;
  return openPieces(tasks, asked, gamesIn, SLICE, {
    onDid: (did) => {
      try {
        port.postMessage({ is: 'did', id, ...did });
      } catch (error) {
        // Something that cannot be sent: which of them it is, nobody knows.
        port.postMessage(failure(id, error));
      }
    },
    onFailure: (error) => port.postMessage(failure(id, error)),
  });
}

function failure(id: number, error: unknown): FromWorker {
  return error instanceof PartOfTaskMissing ? { is: 'missing', id } : { is: 'failed', id, why: String(error) };
}
