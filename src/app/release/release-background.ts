import type { Language } from '#messages/language.ts';
import { openBackground } from '../background/background.ts';
import type { PageBackground } from '../background/page-background.ts';
import { openPool } from '../background/task-pool.ts';
import { TASKS } from '../background/tasks.ts';
import { workersFor } from '../background/workers-for.ts';

/** The script of the worker, which shares the engine's with the page. */
const WORKER = 'worker.js';

/** The background of a release's page, whose worker lies beside it. */
export function openReleaseBackground({ tag }: Language): PageBackground {
  const pool = openPool(TASKS, () => new Worker(new URL(WORKER, document.baseURI), { type: 'module' }), {
    size: workersFor(navigator),
  });
  return openBackground(pool, tag);
}
