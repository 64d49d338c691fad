import { createContext } from 'preact';

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

/** The listener; `undefined` where the page stands alone. */
export const LessonReportContext = createContext<LessonReport | undefined>(undefined);
