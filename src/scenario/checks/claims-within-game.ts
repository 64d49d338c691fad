import type { Check } from '../check.ts';
import { warning } from '../check.ts';

/** A claim that is made after the last round is never heard. */
export const claimsWithinGame: Check = function* ({ claims, rounds }) {
  const last = rounds.dates?.at(-1);
  if (last === undefined) return;
  for (const [index, { date }] of (claims ?? []).entries()) {
    if (date === undefined || date <= last) continue;
    yield warning({ code: 'late-claim', date, last }, ['claims', index, 'date']);
  }
};
