import type { Language } from '#messages/language.ts';
import type { PageWorkshop } from '../background/page-workshop.ts';
import { TASKS } from '../background/tasks.ts';
import { openWorkshop } from '../background/workshop.ts';

/** The script of the worker, which shares the engine's with the page. */
const WORKER = 'worker.js';

/** The workshop of a release's page, whose worker lies beside it. */
export function openReleaseWorkshop({ tag }: Language): PageWorkshop {
  return openWorkshop(TASKS, tag, () => new Worker(new URL(WORKER, document.baseURI), { type: 'module' }));
}
