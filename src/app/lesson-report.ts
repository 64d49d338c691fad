import { useEffect } from 'preact/hooks';
import type { DebriefPlace } from '#panels/debrief/places.ts';

/** The ending of a game that was played on this page. */
export interface OwnEnding {
  /** The game as the code of a link. */
  readonly code: string;
  /** Points of the person's delegation, for what was signed or for no deal; `undefined` if the ending has none. */
  readonly points: number | undefined;
}

/** The listener around the page that is told how a lesson goes, such as a learning platform. */
export interface LessonReport {
  ended(ending: OwnEnding): void;
  debriefOpened(): void;
}

/** Reports an ending that is shown, and the debrief once a place other than the result is opened; nothing if `undefined`. */
export function useLessonReport(
  report: LessonReport | undefined,
  ending: OwnEnding | undefined,
  place: DebriefPlace,
): void {
  const { code, points } = ending ?? {};
  useEffect(() => {
    if (code !== undefined) report?.ended({ code, points });
  }, [report, code, points]);
  const isOpened = code !== undefined && place !== 'result';
  useEffect(() => {
    if (isOpened) report?.debriefOpened();
  }, [report, isOpened]);
}
