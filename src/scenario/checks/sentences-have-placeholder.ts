import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** The sentence of every article has a place for the words of its option. */
export const sentencesHavePlaceholder: Check = function* ({ issues }) {
  for (const [index, { sentence }] of issues.entries()) {
    if (sentence.includes('{option}')) continue;
    yield error({ code: 'missing-placeholder' }, ['issues', index, 'sentence']);
  }
};
