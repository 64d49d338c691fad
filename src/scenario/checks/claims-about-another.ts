import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** A claim is what one party says of another. */
export const claimsAboutAnother: Check = function* ({ claims }) {
  for (const [index, { by, about }] of (claims ?? []).entries()) {
    if (by !== about) continue;
    const message = `"${by}" speaks of itself here: what a party says of itself is a position.`;
    yield error('claim-about-oneself', ['claims', index, 'about'], message);
  }
};
