import checkFirst from './check-first.json' with { type: 'json' };
import checkSecond from './check-second.json' with { type: 'json' };
import conceptCheck from './concept-check.json' with { type: 'json' };

/** What is said in the concept check alone: its questions are many, and come with its page. */
export const checkMessages = {
  'concept-check': conceptCheck,
  'check-a': checkFirst,
  'check-b': checkSecond,
} as const;
