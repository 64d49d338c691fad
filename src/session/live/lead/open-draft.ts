/** A live class that is to be opened, as its teacher sets it up. */
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { ClassSettings } from '#live/protocol/asked-by-teacher.ts';
import type { LessonPlan } from '#live/protocol/lesson.ts';
import type { Speaker } from '#messages/speaker.ts';
import { tablesFor } from '../../classroom/class/lay-tables.ts';
import { LESSON_LENGTHS, lessonPlan } from '../../classroom/kit/lesson-plan.ts';
import { usualSettings } from '../../usual-settings.ts';

export interface OpenDraft {
  readonly pupils: number;
  readonly tables: number;
  readonly settings: Omit<ClassSettings, 'lesson'>;
  /** Absent where the lesson has no clock. */
  readonly lesson: LessonPlan | undefined;
}

/** Pupils of a class of which nobody has said how many there are. */
const USUAL_PUPILS = 24;

/** Seconds that a decision may take, among which a teacher chooses. */
export const LIMITS = [60, 120, 180, 300, 600] as const;

/**
 * Returns the default settings: random seats, the same seed at all tables, no time limits for decisions, and a lesson as
 * the guide recommends it.
 */
export function usualDraft(scenario: Pick<Scenario, 'rules' | 'parties' | 'minutes' | 'rounds'>): OpenDraft {
  return {
    pupils: USUAL_PUPILS,
    tables: tablesForPupils(USUAL_PUPILS, scenario),
    settings: { ...usualSettings(scenario), attacks: true, seeds: 'same', seating: 'by-chance' },
    lesson: lessonPlanFor(scenario),
  };
}

/** The settings with which a class is opened. */
export function settingsToOpen({ settings, lesson }: OpenDraft): ClassSettings {
  return lesson === undefined ? settings : { ...settings, lesson };
}

/** Returns the number of tables that gives each pupil a chair, up to the maximum. */
export function tablesForPupils(pupils: number, { parties }: Pick<Scenario, 'parties'>): number {
  return tablesFor(pupils, { chairs: parties.map(({ id }) => id), perChair: 1 });
}

/** "8 tables of 4. Negotiators take the 3 empty chairs." */
export function seatsInWords({ say }: Speaker, { pupils, tables }: OpenDraft, chairs: number): string {
  const empty = tables * chairs - pupils;
  const laid = say('live-open.tables-of', { tables, chairs });
  if (empty > 0) return say('live-open.empty-chairs', { laid, empty });
  if (empty === 0) return say('live-open.full-chairs', { laid });
  return say('live-open.shared-chairs', { laid, shared: -empty });
}

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
