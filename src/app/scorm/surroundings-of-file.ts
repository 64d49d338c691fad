import type { PageSurroundings } from '../page-surroundings.ts';
import { isKeptFile, type KeptFile, scenarioStoreIn } from '../scenario-store.ts';
import { openTextStore, type TextStore } from '../text-store.ts';
import { findScormApi, type ScormWindow } from './scorm-api.ts';
import type { ScormScore } from './scorm-report.ts';
import { beginScormVisit } from './scorm-visit.ts';

/**
 * Returns the surroundings of the page as one file: those of a learning platform if the file is a package and a platform
 * shows it, else those of a browser. A package goes on with the learner's game, or begins where its settings say.
 */
export function pageSurroundings(): PageSurroundings {
  const settings = lessonSettingsIn(document);
  if (settings === undefined) return { store: openTextStore() };
  const api = settings.file === undefined ? findScormApi(window as unknown as ScormWindow) : undefined;
  const surroundings = (api && beginScormVisit(api, settings.score, window)) ?? { store: openTextStore() };
  keepFile(surroundings.store, settings);
  if (location.hash === '') history.replaceState(history.state, '', `#${startOf(surroundings.store, settings)}`);
  return surroundings;
}

/** Stores the scenario of the page on the device, unless it is there already. */
function keepFile(store: TextStore, { file }: LessonSettings): void {
  const kept = scenarioStoreIn(store);
  if (file !== undefined && !kept.list().some(({ text }) => text === file.text)) kept.keep(file);
}

/** The fragment of the address at which a learner begins. */
function startOf(store: TextStore, { start, file }: LessonSettings): string {
  // The games of a device are not of one lesson, as those of a package are.
  if (file !== undefined) return start;
  return store.names().some((name) => name === 'game' || name.startsWith('game:')) ? '/table' : start;
}

/** Settings that the author of a package has written into its page. */
interface LessonSettings {
  /** Fragment of the address at which a learner without a game begins; the first screen if empty. */
  readonly start: string;
  readonly score: ScormScore;
  /** The author's own scenario. */
  readonly file: KeptFile | undefined;
}

/** Id of the element with the settings. */
const SETTINGS_ELEMENT = 'lesson';

/** Returns the settings in a page; `undefined` if it is not the page of a package. Unknown values are ignored. */
function lessonSettingsIn(page: Document): LessonSettings | undefined {
  const text = page.getElementById(SETTINGS_ELEMENT)?.textContent;
  if (text === undefined || text === null) return undefined;
  const { start, score, file } = settingsIn(text);
  return {
    start: typeof start === 'string' ? start : '',
    score: score === 'mandate' ? score : 'none',
    file: isKeptFile(file) ? file : undefined,
  };
}

function settingsIn(text: string): Readonly<Partial<Record<keyof LessonSettings, unknown>>> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
