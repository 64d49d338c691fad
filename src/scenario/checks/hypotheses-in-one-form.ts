import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** A hypothesis has points of its own or an emphasis on those of the party, not both. */
export const hypothesesInOneForm: Check = function* (scenario) {
  for (const [party, { hypotheses }] of scenario.parties.entries()) {
    for (const [index, { emphasis, points }] of (hypotheses ?? []).entries()) {
      if (emphasis === undefined || points === undefined) continue;
      yield error({ code: 'two-forms' }, ['parties', party, 'hypotheses', index, 'points'], { at: 'key' });
    }
  }
};
