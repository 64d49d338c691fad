import type { LessonReport } from '../lesson-report.ts';
import type { TextStore } from '../text-store.ts';
import type { ScormApi } from './scorm-api.ts';
import { type ScormScore, scormReport } from './scorm-report.ts';
import { openScormStore } from './scorm-store.ts';

/** One visit of a learner at a learning platform. */
export interface ScormVisit {
  readonly store: TextStore;
  readonly report: LessonReport;
}

/** Milliseconds after a change at which the platform is asked to store it: most do so by a slow request. */
const COMMIT_AFTER = 2000;

/**
 * Begins a visit; it ends when the page is left. Changes are committed after two seconds, and when the page is hidden:
 * browsers let no request finish once it is left. Returns `undefined` if the platform refuses the visit.
 */
export function beginScormVisit(api: ScormApi, score: ScormScore, page: Window): ScormVisit | undefined {
  if (api.LMSInitialize('') !== 'true') return undefined;
  const begun = page.performance.now();
  // The platform gives back at the next visit what is stored now.
  api.LMSSetValue('cmi.core.exit', 'suspend');
  let timer: number | undefined;
  const commit = () => {
    page.clearTimeout(timer);
    timer = undefined;
    api.LMSCommit('');
  };
  const commitSoon = () => {
    timer ??= page.setTimeout(commit, COMMIT_AFTER);
  };
  const hidden = () => {
    if (page.document.visibilityState === 'hidden' && timer !== undefined) commit();
  };
  page.document.addEventListener('visibilitychange', hidden);
  page.addEventListener(
    'pagehide',
    () => {
      api.LMSSetValue('cmi.core.session_time', timeSpan(page.performance.now() - begun));
      commit();
      api.LMSFinish('');
    },
    { once: true },
  );
  return { store: openScormStore(api, commitSoon), report: scormReport(api, score) };
}

/** Milliseconds as `HHHH:MM:SS` (CMITimespan, SCORM 1.2). */
export function timeSpan(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
