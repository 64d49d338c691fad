import type { CheckTime } from '#session/classroom/check/check-result.ts';
import type { CheckForm } from '#session/classroom/check/questions.ts';

/** Document of the check that is printed by itself. */
export type CheckPaper = CheckForm | 'key';

/** Addresses in and around the concept check. */
export interface CheckPlaces {
  readonly home: string;
  readonly guide: string;
  readonly class: string;
  readonly form: (occasion: CheckTime, form?: CheckForm) => string;
  readonly paper: (paper: CheckPaper) => string;
  readonly line: (line: string) => string;
}
