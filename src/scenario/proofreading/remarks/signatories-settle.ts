import { warning } from '../../check.ts';
import type { Remark } from '../remark.ts';

/** Warns about a signatory, other than the mediator, whose consent no article of the track requires. */
export const signatoriesSettle: Remark = function* ({ tracks }) {
  for (const { track, index, issues, signatories } of tracks) {
    for (const { party, place } of signatories) {
      if (party.id === track.mediator || issues.some(({ issue }) => issue.consent.includes(party.id))) continue;
      const fault = { code: 'signatory-settles-nothing', track: track.id, party: party.id } as const;
      yield warning(fault, ['tracks', index, 'signatories', place], { suggestion: { code: 'name-in-consent' } });
    }
  }
};
