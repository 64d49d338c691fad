import type { PageSurroundings } from '../page-surroundings.ts';
import { openTextStore, type TextStore } from '../text-store.ts';
import { type LessonSettings, lessonSettingsIn } from './lesson-settings.ts';
import { findScormApi, type ScormWindow } from './scorm-api.ts';
import { beginScormVisit } from './scorm-visit.ts';

/**
 * Returns the surroundings of the page as one file: those of a learning platform if the file is a package and a platform
 * shows it, else those of a browser. A package goes on with the learner's game, or begins where its settings say.
 */
export function pageSurroundings(): PageSurroundings {
  const settings = lessonSettingsIn(document);
  if (settings === undefined) return { store: openTextStore() };
  const api = findScormApi(window as unknown as ScormWindow);
  const surroundings = (api && beginScormVisit(api, settings.score, window)) ?? { store: openTextStore() };
  if (location.hash === '') history.replaceState(history.state, '', `#${startOf(surroundings.store, settings)}`);
  return surroundings;
}

/** The fragment of the address at which a learner begins. */
function startOf(store: TextStore, { start }: LessonSettings): string {
  return store.names().some((name) => name === 'game' || name.startsWith('game:')) ? '/table' : start;
}
