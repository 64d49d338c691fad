import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** The hypotheses about one party have different names. */
export const hypothesesToldApart: Check = function* (scenario) {
  for (const [party, { hypotheses = [] }] of scenario.parties.entries()) {
    const names = hypotheses.map(({ name }) => name);
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) === index) continue;
      yield error({ code: 'repeated.hypothesis', name }, ['parties', party, 'hypotheses', index, 'name']);
    }
  }
};
