import { existsSync, readFileSync } from 'node:fs';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { AskedFor } from '#lab/transcripts/count-transcript.ts';

/** An answer that is looked for in signed texts, and the signatory that it matters of. */
export interface SignedWith {
  readonly title: string;
  readonly by: string;
  readonly issue: string;
  readonly option: string;
}

/** Answers that a signatory should have named a price for before it signs one of them. */
export interface Priced {
  readonly title: string;
  readonly by: string;
  readonly issue: string;
  readonly options: readonly string[];
}

/** Answers of one scenario that its lesson asks after. */
export interface TalkQuestions {
  readonly asked: readonly AskedFor[];
  readonly signedWith: readonly SignedWith[];
  readonly priced: readonly Priced[];
}

const NO_QUESTIONS: TalkQuestions = { asked: [], signedWith: [], priced: [] };

/**
 * Reads what a lesson asks after, from a folder with a file for each scenario; nothing is asked where there is no file.
 * @throws Error with the ids that the scenario does not have
 */
export function talkQuestions(folder: string, scenario: Scenario): TalkQuestions {
  const file = `${folder}/${scenario.id}.json`;
  if (!existsSync(file)) return NO_QUESTIONS;
  const questions = JSON.parse(readFileSync(file, 'utf8')) as TalkQuestions;
  const unknown = idsIn(questions).filter((id) => !idsOf(scenario).has(id));
  if (unknown.length > 0) throw new Error(`${file} names what ${scenario.id} does not have: ${unknown.join(', ')}.`);
  return questions;
}

function idsIn({ asked, signedWith, priced }: TalkQuestions): string[] {
  return [
    ...asked.flatMap(({ from, issue, option }) => [...from, `${issue} ${option}`]),
    ...signedWith.flatMap(({ by, issue, option }) => [by, `${issue} ${option}`]),
    ...priced.flatMap(({ by, issue, options }) => [by, ...options.map((option) => `${issue} ${option}`)]),
  ];
}

function idsOf({ parties, issues }: Scenario): ReadonlySet<string> {
  const answers = issues.flatMap(({ id, options }) => options.map((option) => `${id} ${option.id}`));
  return new Set([...parties.map(({ id }) => id), ...answers]);
}
