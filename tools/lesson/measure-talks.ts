import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { countTalks, type TalksCount, talkTables } from './count-talks.ts';
import type { Job } from './measure-lesson.ts';
import { type TalkQuestions, talkQuestions } from './talk-questions.ts';
import { talksOf } from './talks.ts';
import { talksReport } from './talks-report.ts';

/** A scenario, and what its lesson asks after. */
export interface Asking {
  readonly scenario: Scenario;
  readonly questions: TalkQuestions;
}

/** A scenario with what its lesson asks after, from a folder of questions. */
export function asking(scenario: Scenario, folder: string): Asking {
  return { scenario, questions: talkQuestions(folder, scenario) };
}

/** Plays the games of a job. */
export function play({ scenario, questions }: Asking, { first, games }: Job): TalksCount[] {
  const tables = talkTables(scenario);
  return Array.from({ length: games }, (_, index) => countTalks(tables, questions, first + index));
}

/** The result as JSON or, for people, as Markdown. */
export function written({ scenario, questions }: Asking, games: readonly TalksCount[], asJson: boolean): string {
  const talks = talksOf(scenario, questions, games);
  return asJson ? JSON.stringify(talks, null, 2) : talksReport(scenario, talks);
}
