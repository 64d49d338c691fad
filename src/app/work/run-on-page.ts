import type { Job, RunJob } from './job.ts';
import { KeptGames } from './kept-games.ts';
import { runInSlices } from './run-in-slices.ts';
import { beginTask, type TaskTable } from './task.ts';

/** Milliseconds that the page is held up before it may draw and listen. */
const SLICE = 12;

/** Does tasks on the page itself, in slices that keep it awake. */
export function runOnPage(tasks: TaskTable): RunJob {
  const games = new KeptGames();
  return (job) => runInSlices(stepsOf(tasks, job, games), SLICE, job);
}

/** Begun in the first slice, so that what fails at once is told like all else. */
function* stepsOf(tasks: TaskTable, job: Job, games: KeptGames): Generator<unknown, unknown> {
  return yield* beginTask(tasks, job, games);
}
