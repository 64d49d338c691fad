import type { AnyWorker } from './pool-worker.ts';
import { onPage } from './run-on-page.ts';
import type { TaskTable } from './task.ts';
import { type PoolOptions, WorkerPool } from './worker-pool.ts';

/** Workers that do the tasks of a table. */
export interface TaskPool<Tasks extends TaskTable> {
  readonly tasks: Tasks;
  readonly workers: WorkerPool;
}

/** Opens a pool for tasks; the page does them itself if it cannot have a worker. */
export function openPool<Tasks extends TaskTable>(
  tasks: Tasks,
  callWorker: () => AnyWorker,
  options?: PoolOptions,
): TaskPool<Tasks> {
  return { tasks, workers: new WorkerPool(callWorker, onPage(tasks), options) };
}
