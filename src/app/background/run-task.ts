import type { GamesIn } from './games-in.ts';
import type { KeptGames } from './kept-games.ts';
import { type Listener, runInSlices } from './run-in-slices.ts';
import { type AskedTask, beginTask, type TaskTable } from './task.ts';

/** Does a task in slices of some milliseconds, once its language is there. Returns how to stop: then nothing more is told. */
export function runTask(
  tasks: TaskTable,
  asked: AskedTask,
  gamesIn: GamesIn,
  milliseconds: number,
  listener: Listener<unknown, unknown>,
): () => void {
  let stop: (() => void) | 'stopped' | undefined;
  const begin = (games: KeptGames) => {
    if (stop !== 'stopped') stop = runInSlices(stepsOf(tasks, asked, games), milliseconds, listener);
  };
  gamesIn(asked.language).then(begin, (error) => {
    if (stop !== 'stopped') listener.onFailure(error);
  });
  return () => {
    if (typeof stop === 'function') stop();
    stop = 'stopped';
  };
}

/** Begun in the first slice, so that what fails at once is told like all else. */
function* stepsOf(tasks: TaskTable, asked: AskedTask, games: KeptGames): Generator<unknown, unknown> {
  return yield* beginTask(tasks, asked, games);
}
