import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** No two parties have the same mark, since a mark alone must tell who initialled. */
export const uniqueMarks: Check = function* ({ parties }) {
  for (const [index, { mark }] of parties.entries()) {
    const first = parties.slice(0, index).find((party) => party.mark.toUpperCase() === mark.toUpperCase());
    if (first === undefined) continue;
    yield error({ code: 'duplicate-mark', mark, party: first.name }, ['parties', index, 'mark']);
  }
};
