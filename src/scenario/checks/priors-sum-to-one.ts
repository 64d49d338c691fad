import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** The largest accepted difference between 1 and the sum of a party's priors, for cases such as three times 0.33. */
const LEEWAY = 0.02;

/** The priors of the hypotheses about one party sum to 1 or nearly so. */
export const priorsSumToOne: Check = function* (scenario) {
  for (const [party, { id, hypotheses }] of scenario.parties.entries()) {
    if (hypotheses === undefined) continue;
    const sum = hypotheses.reduce((total, { prior }) => total + prior, 0);
    if (Math.abs(sum - 1) <= LEEWAY + 1e-9) continue;
    const fault = { code: 'priors-sum', party: id, sum: String(Number(sum.toFixed(3))) } as const;
    yield error(fault, ['parties', party, 'hypotheses'], { at: 'key' });
  }
};
