import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** Yields an error for a mediator that is the only signatory of its track. */
export const mediatorBetweenOthers: Check = function* (scenario) {
  for (const [index, { signatories, mediator }] of scenario.tracks.entries()) {
    if (mediator === undefined || signatories.some((party) => party !== mediator)) continue;
    yield error({ code: 'nobody-to-mediate', mediator }, ['tracks', index, 'mediator']);
  }
};
