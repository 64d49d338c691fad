import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** An issue that must be settled has an answer other than the one that silence means. */
export const mustSettleOnSomething: Check = function* ({ issues }) {
  for (const [index, { id, mustSettle, ifSilent, options }] of issues.entries()) {
    if (!mustSettle || options.some((option) => option.id !== ifSilent)) continue;
    const message = `The issue "${id}" must be settled, but its only option is "${ifSilent}", which is what silence means.`;
    yield error('nothing-to-settle-on', ['issues', index, 'mustSettle'], message);
  }
};
