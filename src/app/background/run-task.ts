import type { GamesIn } from './games-in.ts';
import type { KeptGames } from './kept-games.ts';
import { type Listener, runInSlices } from './run-in-slices.ts';
import { type AskedTask, beginTask, loadTask, type TaskTable } from './task.ts';

/** A part that a task needs could not be loaded. */
export class PartOfTaskMissing extends Error {
  override readonly name = 'PartOfTaskMissing';

  constructor(task: string, why: unknown) {
    super(`A part of the task "${task}" could not be loaded: ${String(why)}`, { cause: why });
  }
}

/** Does a task in slices of some milliseconds, once its language and its code are there. Returns how to stop: then nothing more is told. */
export function runTask(
  tasks: TaskTable,
  asked: AskedTask,
  gamesIn: GamesIn,
  milliseconds: number,
  listener: Listener<unknown, unknown>,
): () => void {
  let stop: (() => void) | 'stopped' | undefined;
  const begin = ([games, task]: [KeptGames, Begun]) => {
    if (stop !== 'stopped') stop = runInSlices(stepsOf(task, asked.input, games), milliseconds, listener);
  };
  Promise.all([gamesIn(asked.language, asked.tellsPoints), loadTask(tasks, asked.name)]).then(begin, (error) => {
    if (stop !== 'stopped') listener.onFailure(new PartOfTaskMissing(asked.name, error));
  });
  return () => {
    if (typeof stop === 'function') stop();
    stop = 'stopped';
  };
}

type Begun = Parameters<typeof beginTask>[0];

/** Begun in the first slice, so that what fails at once is told like all else. */
function* stepsOf(task: Begun, input: unknown, games: KeptGames): Generator<unknown, unknown> {
  return yield* beginTask(task, input, games);
}
