import type { Language } from '#messages/language.ts';
import { openBackground } from '../background/background.ts';
import type { PageBackground } from '../background/page-background.ts';
import { TASKS } from '../background/tasks.ts';

/** The script of the worker, which shares the engine's with the page. */
const WORKER = 'worker.js';

/** The background of a release's page, whose worker lies beside it. */
export function openReleaseBackground({ tag }: Language): PageBackground {
  return openBackground(TASKS, tag, () => new Worker(new URL(WORKER, document.baseURI), { type: 'module' }));
}
