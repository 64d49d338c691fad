import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** A claim is what one party says of another. */
export const claimsAboutAnother: Check = function* ({ claims }) {
  for (const [index, { by, about }] of (claims ?? []).entries()) {
    if (by !== about) continue;
    yield error({ code: 'claim-about-oneself', party: by }, ['claims', index, 'about']);
  }
};
