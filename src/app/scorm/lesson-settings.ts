import type { ScormScore } from './scorm-report.ts';

/** Settings that the author of a package has written into its page. */
export interface LessonSettings {
  /** Fragment of the address at which a learner without a game begins; the first screen if empty. */
  readonly start: string;
  readonly score: ScormScore;
}

/** Id of the element with the settings. */
export const SETTINGS_ELEMENT = 'lesson';

/** Returns the settings in a page; `undefined` if it is not the page of a package. Unknown values are ignored. */
export function lessonSettingsIn(page: Document): LessonSettings | undefined {
  const text = page.getElementById(SETTINGS_ELEMENT)?.textContent;
  if (text === undefined || text === null) return undefined;
  const { start, score } = settingsIn(text);
  return { start: typeof start === 'string' ? start : '', score: score === 'mandate' ? score : 'none' };
}

function settingsIn(text: string): { readonly start?: unknown; readonly score?: unknown } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
