import type { LinkAhead } from './link-ahead.ts';
import type { TaskPool } from './task-pool.ts';
import type { TASKS } from './tasks.ts';

/** The workers of the page, which all its screens share. */
export interface PageWorkers {
  /** The link that the page was called with, which a worker opens before there is a pool. */
  readonly ahead: LinkAhead | undefined;
  /** Absent until a screen asks for work. */
  pool: TaskPool<typeof TASKS> | undefined;
}
