import type { WorkerAhead } from './link-ahead.ts';
import type { TaskPool } from './task-pool.ts';
import type { TASKS } from './tasks.ts';

/** The workers of the page, which all its screens share. */
export interface PageWorkers {
  /** The worker that was called before there was a pool, if one was. */
  readonly ahead: WorkerAhead | undefined;
  /** Absent until a screen asks for work. */
  pool: TaskPool<typeof TASKS> | undefined;
}
