import { at } from '#engine/model/at.ts';
import type { CheckResult } from './check-result.ts';
import { CONCEPTS } from './concepts.ts';
import { questionsOf } from './questions.ts';

/** True if the answer to the question at `index` is right. */
export function isRight({ form, answers }: Pick<CheckResult, 'form' | 'answers'>, index: number): boolean {
  return answers[index] === at(questionsOf(form), index).right;
}

/** Counts the right answers. */
export function countRight(result: Pick<CheckResult, 'form' | 'answers'>): number {
  return CONCEPTS.filter((_, index) => isRight(result, index)).length;
}
