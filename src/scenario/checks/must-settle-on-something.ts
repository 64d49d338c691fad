import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** An issue that must be settled has an answer other than the one that silence means. */
export const mustSettleOnSomething: Check = function* ({ issues }) {
  for (const [index, { id, mustSettle, ifSilent, options }] of issues.entries()) {
    if (!mustSettle || options.some((option) => option.id !== ifSilent)) continue;
    yield error({ code: 'nothing-to-settle-on', issue: id, option: ifSilent }, ['issues', index, 'mustSettle']);
  }
};
