import type { LessonReport, OwnEnding } from '../lesson-report.ts';
import type { ScormApi } from './scorm-api.ts';

/** The scores that a package reports: none, or the points of the learner's delegation by its mandate. */
export type ScormScore = 'none' | 'mandate';

/** Most characters of an answer (`CMIFeedback`, SCORM 1.2). */
const LONGEST_ANSWER = 255;

/**
 * Tells a learning platform of the endings of a learner's own games. The lesson is complete once the debrief of one was
 * opened. The link of the ending is the learner's answer: as text, which anybody can open in any Parley.
 */
export function scormReport(api: ScormApi, score: ScormScore): LessonReport {
  const isOpen = !/^(?:completed|passed|failed)$/.test(api.LMSGetValue('cmi.core.lesson_status'));
  if (isOpen) api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  let last = '';
  let debriefed = false;
  return {
    ended: (ending) => {
      if (ending.code === last) return;
      last = ending.code;
      for (const [element, value] of valuesOf(ending, answersIn(api), score)) api.LMSSetValue(element, value);
      api.LMSCommit('');
    },
    debriefOpened: () => {
      if (debriefed || !isOpen) return;
      debriefed = true;
      api.LMSSetValue('cmi.core.lesson_status', 'completed');
      api.LMSCommit('');
    },
  };
}

/** Returns the number of answers given so far; a platform that does not tell counts none. */
function answersIn(api: ScormApi): number {
  return Math.max(0, Number.parseInt(api.LMSGetValue('cmi.interactions._count'), 10) || 0);
}

function valuesOf({ code, points }: OwnEnding, place: number, score: ScormScore): [string, string][] {
  const answer = `cmi.interactions.${place}`;
  const values: [string, string][] = [
    [`${answer}.id`, `ending-${place + 1}`],
    [`${answer}.type`, 'fill-in'],
    [`${answer}.student_response`, code.slice(0, LONGEST_ANSWER)],
  ];
  if (score === 'none' || points === undefined) return values;
  const whole = Math.max(0, Math.min(100, Math.round(points)));
  return [...values, ['cmi.core.score.raw', String(whole)], ['cmi.core.score.min', '0'], ['cmi.core.score.max', '100']];
}
