import type { Check } from '../check.ts';
import { error, idsOf } from '../check.ts';

/** Every option says what it is worth to every party. */
export const completePoints: Check = function* (scenario) {
  for (const [index, issue] of scenario.issues.entries()) {
    for (const [place, option] of issue.options.entries()) {
      const missing = idsOf(scenario.parties).filter((id) => !Object.hasOwn(option.points, id));
      const path = ['issues', index, 'options', place, 'points'];
      for (const id of missing) {
        const fault = { code: 'missing-points', option: option.id, issue: issue.id, party: id } as const;
        yield error(fault, path, { at: 'key', about: id });
      }
    }
  }
};
