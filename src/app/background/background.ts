import type { Work } from '#panels/use-work.ts';
import type { Job, RunJob } from './job.ts';
import { type AnyWorker, JobWorker } from './job-worker.ts';
import { runOnPage } from './run-on-page.ts';
import type { InputOf, ProgressOf, ResultOf, TaskTable } from './task.ts';

/** Where the page has its long work done, beside it. */
export interface Background<Tasks extends TaskTable> {
  /**
   * Begins a task. How far it has come is told in order, and not every step of it. The result is refused with
   * `WorkFailed` where the task throws, and with `WorkCancelled` once it is cancelled.
   */
  start<Name extends keyof Tasks & string>(
    name: Name,
    input: InputOf<Tasks[Name]>,
    onProgress?: (progress: ProgressOf<Tasks[Name]>) => void,
  ): Work<ResultOf<Tasks[Name]>>;
  /** The same one, which answers without points. */
  withoutPoints(): Background<Tasks>;
  /** Calls the worker now: something is going to be asked of it. */
  callAhead(): void;
  /** Cancels all that goes on, and sends the worker away. */
  close(): void;
}

/** What came of work that threw. */
export class WorkFailed extends Error {
  override readonly name = 'WorkFailed';

  constructor(task: string, why: unknown) {
    super(`The task "${task}" failed: ${String(why)}`, { cause: why });
  }
}

/** What comes of work that was cancelled. */
export class WorkCancelled extends Error {
  override readonly name = 'WorkCancelled';

  constructor(task: string) {
    super(`The task "${task}" was cancelled.`);
  }
}

/**
 * A background with a worker, which is called when first needed; without one, the same tasks run in slices on the page.
 * @param language The tag of the language in which it answers
 */
export function openBackground<Tasks extends TaskTable>(
  tasks: Tasks,
  language: string,
  callWorker: () => AnyWorker,
  patience?: number,
): Background<Tasks> {
  const worker = new JobWorker(callWorker, runOnPage(tasks), patience);
  const going = new Set<() => void>();
  const startIn =
    (tellsPoints: boolean): Background<Tasks>['start'] =>
    (name, input, onProgress) => {
      const work = begin((job) => worker.run(job), {
        name,
        input,
        language,
        tellsPoints,
        onProgress: (progress) => onProgress?.(progress as never),
      });
      const forget = () => going.delete(work.cancel);
      going.add(work.cancel);
      work.result.then(forget, forget);
      return work;
    };
  const background: Background<Tasks> = {
    start: startIn(true),
    withoutPoints: () => ({ ...background, start: startIn(false) }),
    callAhead: () => worker.callAhead(language),
    close: () => {
      for (const cancel of [...going]) cancel();
      worker.close();
    },
  };
  return background;
}

function begin(run: RunJob, asked: Omit<Job, 'onDone' | 'onFailure'>): Work<never> {
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
