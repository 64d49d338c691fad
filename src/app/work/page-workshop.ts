import { TASKS } from './tasks.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** The workshop of the page. */
export type PageWorkshop = Workshop<typeof TASKS>;

/** Opens the page's workshop; its worker is called when it is first needed. */
export function openPageWorkshop(): PageWorkshop {
  return openWorkshop(TASKS, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}
