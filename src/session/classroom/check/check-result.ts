import type { CheckAnswer, CheckForm } from './questions.ts';
import { TREES } from './trees.ts';

/** The numbers that go with a tree: so many that two of a class seldom draw the same. */
export const LEAST_NUMBER = 100;
export const MOST_NUMBER = 999;

/** Stands for a pupil, who gives no name. */
export interface PupilCode {
  /** Place among the `TREES`, from 0. */
  readonly tree: number;
  readonly number: number;
}

export const OCCASIONS = ['before', 'after'] as const;
/** The time of the check: before or after the class has played. */
export type CheckTime = (typeof OCCASIONS)[number];

/** The answers of one pupil at one occasion. */
export interface CheckResult extends PupilCode {
  readonly occasion: CheckTime;
  readonly form: CheckForm;
  /** By question; 0 where it was left open, or not known. */
  readonly answers: readonly (CheckAnswer | 0)[];
}

/** A code that is drawn by chance, from whole numbers of 32 bits. */
export function codeFrom(first: number, second: number): PupilCode {
  return { tree: first % TREES.length, number: LEAST_NUMBER + (second % (MOST_NUMBER - LEAST_NUMBER + 1)) };
}
