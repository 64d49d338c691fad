import { openBackground } from '#app/background/background.ts';
import type { PageBackground } from '#app/background/page-background.ts';
import { openPool } from '#app/background/task-pool.ts';
import { TASKS } from '#app/background/tasks.ts';

/** The background where no worker is to be had: all work is done on the page. */
export function backgroundOfPage(): PageBackground {
  const pool = openPool(TASKS, () => {
    throw new Error('no worker');
  });
  return openBackground(pool, 'en-GB');
}
