import { followed } from '#engine/playing-on/plan.ts';
import { languageOf } from '#messages/languages.ts';
import { loadDebriefMessages } from '#messages/message-catalogue.ts';
import { KeptGames } from './kept-games.ts';
import { type Listener, runInSlices } from './run-in-slices.ts';
import { type AnyTask, type AskedTask, loadTask, type TaskTable } from './task.ts';

/** A part that a task needs could not be loaded. */
export class PartOfTaskMissing extends Error {
  override readonly name = 'PartOfTaskMissing';

  constructor(task: string, why: unknown) {
    super(`A part of the task "${task}" could not be loaded: ${String(why)}`, { cause: why });
  }
}

/** A task that is ready to begin. */
export interface ReadyTask {
  readonly task: AnyTask;
  readonly games: KeptGames;
}

/** Loads a task and its language, and begins. Returns how to stop: then nothing is begun, or what was begun is stopped. */
export function onceReady(
  tasks: TaskTable,
  asked: AskedTask,
  gamesIn: GamesIn,
  begin: (ready: ReadyTask) => () => void,
  onFailure: (error: unknown) => void,
): () => void {
  let stop: (() => void) | 'stopped' | undefined;
  Promise.all([gamesIn(asked.language, asked.tellsPoints), loadTask(tasks, asked.name)]).then(
    ([games, task]) => {
      if (stop !== 'stopped') stop = begin({ task, games });
    },
    (error) => {
      if (stop !== 'stopped') onFailure(new PartOfTaskMissing(asked.name, error));
    },
  );
  return () => {
    if (typeof stop === 'function') stop();
    stop = 'stopped';
  };
}

/** Does a whole task in slices of some milliseconds. Returns how to stop: then nothing more is told. */
export function runTask(
  tasks: TaskTable,
  asked: AskedTask,
  gamesIn: GamesIn,
  milliseconds: number,
  listener: Listener<unknown, unknown>,
): () => void {
  const begin = (ready: ReadyTask) => runInSlices(taskSlices(ready, asked.input), milliseconds, listener);
  return onceReady(tasks, asked, gamesIn, begin, listener.onFailure);
}

/** Begun in the first slice, so that what fails at once is told like all else. */
export function* taskSlices({ task, games }: ReadyTask, input: unknown): Generator<unknown, unknown> {
  // The caller's type guarantees that the input belongs to the name.
  if (typeof task === 'function') return yield* task(input as never, games);
  if (!('plan' in task)) throw new RangeError('work in pieces has no end of its own');
  return yield* followed(task.plan(input as never, games), task.open(input as never, games));
}

/** Games as they are told in a language, by its tag, with points or without. */
export type GamesIn = (tag: string, tellsPoints: boolean) => Promise<KeptGames>;

/** Keeps games for each language that is asked for; its messages are loaded when it first is. */
export function openGamesIn(): GamesIn {
  const known = new Map<string, Promise<KeptGames>>();
  return (tag, tellsPoints) => {
    const key = `${tag} ${tellsPoints}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const games = loadDebriefMessages(languageOf(tag)).then(
      (voice) => new KeptGames((tellsPoints ? voice : voice.withoutPoints()).localize),
    );
    known.set(key, games);
    // Who was offline may ask again.
    games.catch(() => known.delete(key));
    return games;
  };
}
