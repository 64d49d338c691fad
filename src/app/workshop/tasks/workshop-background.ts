import { type Background, openBackground } from '../../background/background.ts';
import type { AnyWorker } from '../../background/job-worker.ts';
import { WORKSHOP_TASKS } from './workshop-tasks.ts';

/** Whom the workshop asks for work. */
export type WorkshopBackground = Background<typeof WORKSHOP_TASKS>;

/** Opens the workshop's background, which answers in a language, by its tag. */
export function openWorkshopBackground(tag: string): WorkshopBackground {
  return openBackground(WORKSHOP_TASKS, tag, callWorkshopWorker);
}

/** @throws where the browser has none for this page */
function callWorkshopWorker(): AnyWorker {
  return new Worker(new URL('./workshop-worker.ts', import.meta.url), { type: 'module' });
}
