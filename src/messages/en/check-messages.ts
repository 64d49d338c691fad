import checkFirst from './check-first.json' with { type: 'json' };
import checkSecond from './check-second.json' with { type: 'json' };
import conceptCheck from './concept-check.json' with { type: 'json' };

/** Messages of the concept check, loaded with its page because its questions are many. */
export const checkMessages = {
  'concept-check': conceptCheck,
  'check-a': checkFirst,
  'check-b': checkSecond,
} as const;
