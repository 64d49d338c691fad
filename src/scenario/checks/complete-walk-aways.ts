import type { Check } from '../check.ts';
import { error, idsOf } from '../check.ts';

/** Every party has a walk-away for every track, also for those that it does not sign: it gains or loses by them. */
export const completeWalkAways: Check = function* (scenario) {
  for (const [index, party] of scenario.parties.entries()) {
    const missing = idsOf(scenario.tracks).filter((id) => !Object.hasOwn(party.walkAway, id));
    for (const id of missing) {
      const message = `The party "${party.id}" has no walk-away for the track "${id}".`;
      yield error('missing-walk-away', ['parties', index, 'walkAway'], message, { at: 'key', about: id });
    }
  }
};
