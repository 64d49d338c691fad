import type { Check } from '../check.ts';
import { error, idsOf } from '../check.ts';

/** Every party has a walk-away for every track, also for those that it does not sign: it gains or loses by them. */
export const completeWalkAways: Check = function* (scenario) {
  for (const [index, party] of scenario.parties.entries()) {
    const missing = idsOf(scenario.tracks).filter((id) => !Object.hasOwn(party.walkAway, id));
    for (const id of missing) {
      const fault = { code: 'missing-walk-away', party: party.id, track: id } as const;
      yield error(fault, ['parties', index, 'walkAway'], { at: 'key', about: id });
    }
  }
};
