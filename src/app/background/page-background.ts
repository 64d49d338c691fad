import type { Language } from '#messages/language.ts';
import { type Background, openBackground } from './background.ts';
import { callWorker } from './call-worker.ts';
import type { PageWorkers } from './page-workers.ts';
import { openPool } from './task-pool.ts';
import { TASKS } from './tasks.ts';
import { workersFor } from './workers-for.ts';

/** The background of the page. */
export type PageBackground = Background<typeof TASKS>;

/** Opens a background of the page, which answers in a language; its workers are those of the page. */
export function openPageBackground({ tag }: Language, workers: PageWorkers): PageBackground {
  workers.pool ??= openPool(TASKS, () => workers.ahead?.take() ?? callWorker(), { size: workersFor(navigator) });
  return openBackground(workers.pool, tag);
}
