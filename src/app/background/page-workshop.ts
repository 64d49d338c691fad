import type { Language } from '#messages/language.ts';
import { TASKS } from './tasks.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** The workshop of the page. */
export type PageWorkshop = Workshop<typeof TASKS>;

/** Opens the page's workshop, which answers in a language; its worker is called when it is first needed. */
export function openPageWorkshop({ tag }: Language): PageWorkshop {
  return openWorkshop(TASKS, tag, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}
