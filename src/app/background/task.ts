import type { KeptGames } from './kept-games.ts';

/**
 * Long work in steps, each short enough to be waited for. It yields how far it has come, and returns what came of it.
 * What goes in and what comes out is plain data, since it may be sent to a worker and back.
 */
export type Task<Input, Progress, Result> = (input: Input, games: KeptGames) => Generator<Progress, Result>;

/** Whatever a task asks for and gives. */
type AnyTask = Task<never, unknown, unknown>;

/** A task whose code is loaded when it is first asked for. */
export interface LateTask<Loaded extends AnyTask> {
  readonly load: () => Promise<Loaded>;
}

/** Tasks by name. */
export type TaskTable = Readonly<Record<string, AnyTask | LateTask<AnyTask>>>;

/** A task that is asked for. */
export interface AskedTask {
  readonly name: string;
  readonly input: unknown;
  /** The tag of the language in which it is told what comes of it. */
  readonly language: string;
  /** Whether points are told in it. */
  readonly tellsPoints: boolean;
}

type Loaded<Asked> = Asked extends LateTask<infer Late> ? Late : Asked;
type StepsOf<Asked> = Asked extends (...given: never[]) => infer Steps ? Steps : never;

export type InputOf<Asked> = Loaded<Asked> extends (input: infer Input, games: KeptGames) => unknown ? Input : never;
export type ProgressOf<Asked> = StepsOf<Loaded<Asked>> extends Generator<infer Progress> ? Progress : never;
export type ResultOf<Asked> = StepsOf<Loaded<Asked>> extends Generator<unknown, infer Result> ? Result : never;

/** Loads a task of a table. @throws RangeError when the table has none of that name */
export async function loadTask(tasks: TaskTable, name: string): Promise<AnyTask> {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (task === undefined) throw new RangeError(`there is no task "${name}"`);
  return 'load' in task ? await task.load() : task;
}

/** Begins a task with what belongs to it: whoever asks by the table's type has given the input of its name. */
export function beginTask(task: AnyTask, input: unknown, games: KeptGames): Generator<unknown, unknown> {
  return task(input as never, games);
}
