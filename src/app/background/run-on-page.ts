import { type OpenPieces, openPieces, type PiecesListener } from './do-pieces.ts';
import type { RunJob } from './job.ts';
import { openGamesIn, runTask } from './run-task.ts';
import type { AskedTask, TaskTable } from './task.ts';

/** Milliseconds that the page is held up before it may draw and listen. */
const SLICE = 12;

/** Has work done without a worker. */
export interface Instead {
  readonly run: RunJob;
  readonly open: (asked: AskedTask, listener: PiecesListener) => OpenPieces;
}

/** Does tasks on the page itself, in slices that keep it awake. */
export function onPage(tasks: TaskTable): Instead {
  const gamesIn = openGamesIn();
  return {
    run: (job) => runTask(tasks, job, gamesIn, SLICE, job),
    open: (asked, listener) => openPieces(tasks, asked, gamesIn, SLICE, listener),
  };
}
