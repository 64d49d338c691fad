import type { LessonReport } from './lesson-report.ts';
import { openTextStore, type TextStore } from './text-store.ts';

/** The services around the page. */
export interface PageSurroundings {
  readonly store: TextStore;
  /** The listener to lessons, if there is one. */
  readonly report?: LessonReport | undefined;
}

/** Returns those of a browser. In the page as one file, `scorm/surroundings-of-file.ts` stands in the place of this module. */
export function pageSurroundings(): PageSurroundings {
  return { store: openTextStore() };
}
