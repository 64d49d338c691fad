import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** The sentence of every article has a place for the words of its option. */
export const sentencesHavePlaceholder: Check = function* ({ issues }) {
  for (const [index, { sentence }] of issues.entries()) {
    if (sentence.includes('{option}')) continue;
    const message = 'The sentence does not say where the words of the option go: write {option} there.';
    yield error('missing-placeholder', ['issues', index, 'sentence'], message);
  }
};
