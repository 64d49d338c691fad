import { keyOf } from '#engine/playing-on/plan.ts';
import type { CancellableWork } from '#panels/use-work.ts';
import type { Job } from './job.ts';
import type { DoneOf, InputOf, PieceOf, ProgressOf, ResultOf, TaskTable } from './task.ts';
import type { TaskPool } from './task-pool.ts';

/** Results of pieces of a game, kept from one task to the next. */
export type KeptResults = Map<string, unknown>;

/** Listener to pieces that are done, by their keys. */
export interface PiecesDone<Done> {
  readonly onDone: (results: readonly (readonly [key: string, done: Done])[]) => void;
  readonly onFailure: (key: string) => void;
}

/** Pieces of a task. */
export interface Pieces<Piece> {
  /** Has these done next, in this order, and no others; returns their keys. */
  readonly want: (pieces: readonly Piece[]) => readonly string[];
  readonly close: () => void;
}

/** Scheduler of the page's long tasks. */
export interface Background<Tasks extends TaskTable> {
  /**
   * Begins a task. How far it has come is told in order, and not every step of it. The result is refused with
   * `WorkFailed` where the task throws, and with `WorkCancelled` once it is cancelled.
   * @param kept Results of pieces of the same game, which are not done again; new ones are added
   */
  start<Name extends keyof Tasks & string>(
    name: Name,
    input: InputOf<Tasks[Name]>,
    onProgress?: (progress: ProgressOf<Tasks[Name]>) => void,
    kept?: KeptResults,
  ): CancellableWork<ResultOf<Tasks[Name]>>;
  /** Opens a task of which pieces are wanted one by one. */
  open<Name extends keyof Tasks & string>(
    name: Name,
    input: InputOf<Tasks[Name]>,
    listener: PiecesDone<DoneOf<Tasks[Name]>>,
  ): Pieces<PieceOf<Tasks[Name]>>;
  /** The same one, which answers without points. */
  withoutPoints(): Background<Tasks>;
  /** Calls the worker now: something is going to be asked of it. */
  callAhead(): void;
  /** Cancels all that goes on. */
  close(): void;
}

/** The error of a task that threw. */
export class WorkFailed extends Error {
  override readonly name = 'WorkFailed';

  constructor(task: string, why: unknown) {
    super(`The task "${task}" failed: ${String(why)}`, { cause: why });
  }
}

/** The error of a cancelled task. */
export class WorkCancelled extends Error {
  override readonly name = 'WorkCancelled';

  constructor(task: string) {
    super(`The task "${task}" was cancelled.`);
  }
}

/**
 * A background whose tasks the workers of a pool do; without any, the same tasks run in slices on the page.
 * @param language The tag of the language in which it answers
 */
export function openBackground<Tasks extends TaskTable>(
  { workers: pool }: TaskPool<Tasks>,
  language: string,
): Background<Tasks> {
  const going = new Set<() => void>();
  const answering = (tellsPoints: boolean): Pick<Background<Tasks>, 'start' | 'open'> => ({
    start(name, input, onProgress, kept) {
      const work = begin((job) => pool.run(job, kept), {
        ...{ name, input, language, tellsPoints },
        onProgress: (progress) => onProgress?.(progress as never),
      });
      const forget = () => going.delete(work.cancel);
      going.add(work.cancel);
      work.result.then(forget, forget);
      return work;
    },
    open(name, input, { onDone, onFailure }) {
      const pieces = pool.open(
        { name, input, language, tellsPoints },
        { onResults: (results) => onDone(results as never), onFailure },
      );
      going.add(pieces.close);
      return {
        want(wanted) {
          const asked = wanted.map((piece, place) => ({ key: keyOf(piece), piece, rank: place }));
          pieces.want(asked);
          return asked.map(({ key }) => key);
        },
        close() {
          going.delete(pieces.close);
          pieces.close();
        },
      };
    },
  });
  const background: Background<Tasks> = {
    ...answering(true),
    withoutPoints: () => ({ ...background, ...answering(false) }),
    callAhead: () => pool.callAhead(language),
    close: () => {
      for (const cancel of [...going]) cancel();
      going.clear();
    },
  };
  return background;
}

function begin(run: (job: Job) => () => void, asked: Omit<Job, 'onDone' | 'onFailure'>): CancellableWork<never> {
  let cancel = () => {};
  const result = new Promise<never>((resolve, reject) => {
    const stop = run({
      ...asked,
      // What comes back is what the task of this name returns.
      onDone: (value) => resolve(value as never),
      onFailure: (why) => reject(new WorkFailed(asked.name, why)),
    });
    cancel = () => {
      stop();
      reject(new WorkCancelled(asked.name));
    };
  });
  return { result, cancel };
}
