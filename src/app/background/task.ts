import type { KeptGames } from './kept-games.ts';

/**
 * Long work in steps, each short enough to be waited for. It yields how far it has come, and returns what came of it.
 * What goes in and what comes out is plain data, since it may be sent to a worker and back.
 */
export type Task<Input, Progress, Result> = (input: Input, games: KeptGames) => Generator<Progress, Result>;

/** Tasks by name. */
export type TaskTable = Readonly<Record<string, Task<never, unknown, unknown>>>;

/** A task that is asked for. */
export interface AskedTask {
  readonly name: string;
  readonly input: unknown;
  /** The tag of the language in which it is told what comes of it. */
  readonly language: string;
}

type StepsOf<Asked> = Asked extends (...given: never[]) => infer Steps ? Steps : never;

export type InputOf<Asked> = Asked extends (input: infer Input, games: KeptGames) => unknown ? Input : never;
export type ProgressOf<Asked> = StepsOf<Asked> extends Generator<infer Progress> ? Progress : never;
export type ResultOf<Asked> = StepsOf<Asked> extends Generator<unknown, infer Result> ? Result : never;

/** Begins a task. @throws RangeError when the table has none of that name */
export function beginTask(
  tasks: TaskTable,
  { name, input }: Pick<AskedTask, 'name' | 'input'>,
  games: KeptGames,
): Generator<unknown, unknown> {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (task === undefined) throw new RangeError(`there is no task "${name}"`);
  // Whoever asks by the table's type has given the input that belongs to the name.
  return task(input as never, games);
}
