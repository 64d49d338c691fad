import { type CheckResult, type CheckTime, LEAST_NUMBER, MOST_NUMBER, type PupilCode } from './check-result.ts';
import { CONCEPTS } from './concepts.ts';
import type { CheckAnswer, CheckForm } from './questions.ts';
import { TREES } from './trees.ts';

/** A pupil's unfinished answers: the code may be missing, and its number is stored as typed. */
export interface CheckDraft {
  readonly tree: number | undefined;
  readonly number: string;
  readonly form: CheckForm;
  readonly answers: readonly (CheckAnswer | 0)[];
}

/** One in which nothing is answered yet; with a code where one was drawn. */
export function newDraft(form: CheckForm, code?: PupilCode): CheckDraft {
  return {
    tree: code?.tree,
    number: code === undefined ? '' : String(code.number),
    form,
    answers: CONCEPTS.map(() => 0),
  };
}

/** The result that it comes to, once its code is whole. */
export function resultOfDraft(
  { tree, number, form, answers }: CheckDraft,
  occasion: CheckTime,
): CheckResult | undefined {
  const typed = /^\d{3}$/.test(number.trim()) ? Number(number) : 0;
  if (tree === undefined || typed < LEAST_NUMBER || typed > MOST_NUMBER) return undefined;
  return { tree, number: typed, occasion, form, answers };
}

/** Serializes a draft for storage. */
export function textOfDraft({ tree, number, form, answers }: CheckDraft): string {
  return [tree ?? '', number.replace(/\D/g, ''), form, answers.join('')].join(' ');
}

/** Parses a stored draft; `undefined` if the text is not one. */
export function draftOfText(text: string): CheckDraft | undefined {
  const [, tree = '', number = '', form, answers = ''] = /^(\d*) (\d*) ([ab]) ([0-4]+)$/.exec(text) ?? [];
  if (form === undefined || answers.length !== CONCEPTS.length || Number(tree) >= TREES.length) return undefined;
  return {
    tree: tree === '' ? undefined : Number(tree),
    number,
    form: form as CheckForm,
    answers: [...answers].map((answer) => Number(answer) as CheckAnswer | 0),
  };
}
