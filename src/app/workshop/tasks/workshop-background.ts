import { type Background, openBackground } from '../../background/background.ts';
import type { AnyWorker } from '../../background/pool-worker.ts';
import { openPool } from '../../background/task-pool.ts';
import { WORKSHOP_TASKS } from './workshop-tasks.ts';

/** Whom the workshop asks for work. */
export type WorkshopBackground = Background<typeof WORKSHOP_TASKS>;

/** Milliseconds for which an author may think before the worker is let go. */
const REST = 600_000;

/** Opens the workshop's background, which answers in a language, by its tag. */
export function openWorkshopBackground(tag: string): WorkshopBackground {
  const pool = openPool(WORKSHOP_TASKS, callWorkshopWorker, { rest: REST });
  const background = openBackground(pool, tag);
  return {
    ...background,
    close() {
      background.close();
      pool.workers.close();
    },
  };
}

/** @throws where the browser has none for this page */
function callWorkshopWorker(): AnyWorker {
  return new Worker(new URL('./workshop-worker.ts', import.meta.url), { type: 'module' });
}
