import type { Language } from '#messages/language.ts';
import { type Background, openBackground } from './background.ts';
import { callWorker, type WorkerAhead } from './call-worker.ts';
import { TASKS } from './tasks.ts';

/** The background of the page. */
export type PageBackground = Background<typeof TASKS>;

/** Opens the page's background, which answers in a language; its worker is the one called ahead, or called when it is first needed. */
export function openPageBackground({ tag }: Language, ahead?: WorkerAhead): PageBackground {
  return openBackground(TASKS, tag, () => ahead?.take() ?? callWorker());
}
