import { checkFirst } from './check-first.ts';
import { checkSecond } from './check-second.ts';
import { conceptCheck } from './concept-check.ts';

/** What is said in the concept check alone: its questions are many, and come with its page. */
export const checkMessages = {
  'concept-check': conceptCheck,
  'check-a': checkFirst,
  'check-b': checkSecond,
} as const;
