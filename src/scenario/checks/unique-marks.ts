import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** No two parties have the same mark, since a mark alone must tell who initialled. */
export const uniqueMarks: Check = function* ({ parties }) {
  for (const [index, { mark }] of parties.entries()) {
    const first = parties.findIndex((party) => party.mark.toUpperCase() === mark.toUpperCase());
    if (first === index) continue;
    const message = `The mark "${mark}" is that of ${parties[first]?.name ?? 'another party'} already.`;
    yield error('duplicate-mark', ['parties', index, 'mark'], message);
  }
};
