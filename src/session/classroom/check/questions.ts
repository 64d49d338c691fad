import { at } from '#engine/model/at.ts';
import { CONCEPTS, type Concept } from './concepts.ts';

/** Two forms that ask about the same concepts by other questions, so that nothing is asked twice. */
export const CHECK_FORMS = ['a', 'b'] as const;
export type CheckForm = (typeof CHECK_FORMS)[number];

/** Each question has as many. */
export const ANSWERS = [1, 2, 3, 4] as const;
export type CheckAnswer = (typeof ANSWERS)[number];

/** A question with the one answer that is right. Its words are messages: `check-a.zone`, `check-a.zone-1` to `-4`, `check-a.zone-why`. */
export interface CheckQuestion {
  readonly concept: Concept;
  readonly right: CheckAnswer;
}

/** The right answers, in the order of the concepts; each of the four places occurs equally often. */
const RIGHT: Readonly<Record<CheckForm, readonly CheckAnswer[]>> = {
  a: [2, 4, 1, 3, 4, 1, 2, 3, 1, 4, 2, 3],
  b: [1, 2, 4, 3, 2, 4, 1, 3, 2, 1, 4, 3],
};

/** The questions of a form. */
export function questionsOf(form: CheckForm): readonly CheckQuestion[] {
  return CONCEPTS.map((concept, index) => ({ concept, right: at(RIGHT[form], index) }));
}
