import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** A hypothesis has points of its own or an emphasis on those of the party, not both. */
export const hypothesesInOneForm: Check = function* (scenario) {
  for (const [party, { hypotheses }] of scenario.parties.entries()) {
    for (const [index, { emphasis, points }] of (hypotheses ?? []).entries()) {
      if (emphasis === undefined || points === undefined) continue;
      const message = 'This hypothesis has both emphasis and points: keep one of them.';
      yield error('two-forms', ['parties', party, 'hypotheses', index, 'points'], message, { at: 'key' });
    }
  }
};
