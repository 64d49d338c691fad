import type { Speaker } from '#messages/speaker.ts';
import { type Cell, csvOf } from '../../debrief/keep/csv.ts';
import type { CheckResult } from './check-result.ts';
import { classCounts } from './class-counts.ts';
import { CONCEPTS } from './concepts.ts';
import { countRight } from './is-right.ts';
import { pupilCode } from './pupil-code.ts';
import { lineOf } from './result-line.ts';

/** Answers as they are called on paper; nothing where one was left open. */
const CALLED = ['', 'A', 'B', 'C', 'D'];

/** Every line, one a row: the code, when, which form, each answer, and how many are right. */
export function linesAsCsv(say: Speaker['say'], results: readonly CheckResult[]): string {
  const head = [
    say('concept-check.csv-code'),
    say('concept-check.csv-when'),
    say('concept-check.csv-form'),
    ...CONCEPTS.map((concept) => say(`concept-check.concept-${concept}`)),
    say('concept-check.csv-right'),
    say('concept-check.csv-line'),
  ];
  const rows = results.map((result): Cell[] => [
    pupilCode(say, result),
    say(`concept-check.occasion-${result.occasion}`),
    result.form.toUpperCase(),
    ...result.answers.map((answer) => CALLED[answer] ?? ''),
    countRight(result),
    lineOf(result),
  ]);
  return csvOf([head, ...rows]);
}

/** Returns the number of pupils who were right about each concept, one concept per row. */
export function countsAsCsv(say: Speaker['say'], results: readonly CheckResult[]): string {
  const counts = classCounts(results);
  const head = [
    say('concept-check.class-concept'),
    say('concept-check.csv-right-before'),
    say('concept-check.csv-lines-before'),
    say('concept-check.csv-right-after'),
    say('concept-check.csv-lines-after'),
    say('concept-check.class-gained'),
    say('concept-check.class-lost'),
    say('concept-check.csv-pairs'),
  ];
  const rows = counts.concepts.map(({ concept, before, after, gained, lost }): Cell[] => [
    say(`concept-check.concept-${concept}`),
    before,
    counts.before,
    after,
    counts.after,
    gained,
    lost,
    counts.pairs,
  ]);
  return csvOf([head, ...rows]);
}
