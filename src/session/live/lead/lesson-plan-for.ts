import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { LessonPlan } from '#live/protocol/lesson.ts';
import { LESSON_LENGTHS, lessonPlan } from '../../classroom/kit/lesson-plan.ts';

/**
 * The minutes of a lesson that the guide for teachers recommends for a scenario: those of the shortest lesson in which
 * it can be played, as on the printed run sheet.
 */
export function lessonPlanFor({ minutes, rounds }: Pick<Scenario, 'minutes' | 'rounds'>): LessonPlan {
  const length = LESSON_LENGTHS.find((each) => each >= minutes) ?? 90;
  const steps = lessonPlan(length, rounds.count);
  const sum = (...kinds: readonly string[]) =>
    steps.reduce((total, step) => total + (kinds.includes(step.kind) ? step.minutes : 0), 0);
  return { prepare: sum('read'), talks: sum('talk', 'vote') };
}
