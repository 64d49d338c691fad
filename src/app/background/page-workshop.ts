import type { Language } from '#messages/language.ts';
import { callWorker, type WorkerAhead } from './call-worker.ts';
import { TASKS } from './tasks.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** The workshop of the page. */
export type PageWorkshop = Workshop<typeof TASKS>;

/** Opens the page's workshop, which answers in a language; its worker is the one called ahead, or called when it is first needed. */
export function openPageWorkshop({ tag }: Language, ahead?: WorkerAhead): PageWorkshop {
  return openWorkshop(TASKS, tag, () => ahead?.take() ?? callWorker());
}
