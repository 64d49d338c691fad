import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** The sentence of every article has a place for the words of its option. */
export const sentencesHavePlaceholder: Check = function* ({ issues }) {
  for (const [index, { sentence }] of issues.entries()) {
    if (sentence.includes('{option}')) continue;
    const written = /\{\s*option\s*\}|[(<[]+option[)>\]]+|\{option\b|\boption\}/i.exec(sentence)?.[0];
    const fault =
      written === undefined
        ? ({ code: 'missing-placeholder' } as const)
        : ({ code: 'missing-placeholder.almost', written } as const);
    yield error(fault, ['issues', index, 'sentence']);
  }
};
