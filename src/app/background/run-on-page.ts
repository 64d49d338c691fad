import { openGamesIn } from './games-in.ts';
import type { RunJob } from './job.ts';
import { runTask } from './run-task.ts';
import type { TaskTable } from './task.ts';

/** Milliseconds that the page is held up before it may draw and listen. */
const SLICE = 12;

/** Does tasks on the page itself, in slices that keep it awake. */
export function runOnPage(tasks: TaskTable): RunJob {
  const gamesIn = openGamesIn();
  return (job) => runTask(tasks, job, gamesIn, SLICE, job);
}
