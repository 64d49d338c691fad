import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Track } from '#engine/model/scenario/track.ts';
import type { Check } from '../check.ts';
import { warning } from '../check.ts';
import { rangeOfTexts } from '../range-of-texts.ts';

/** To whoever signs something it matters what that says; a mediator may leave it to the others. */
export const partiesCare: Check = function* (scenario) {
  for (const track of scenario.tracks.filter(({ id }) => !isForced(scenario, id))) {
    for (const [index, { id }] of scenario.parties.entries()) {
      if (!isIndifferent(scenario, id, track)) continue;
      yield warning({ code: 'indifferent-party', track: track.id, party: id }, ['parties', index]);
    }
  }
};

function isIndifferent(scenario: Scenario, party: string, track: Track): boolean {
  if (!track.signatories.includes(party) || track.mediator === party) return false;
  const { least, most } = rangeOfTexts(scenario, party, track);
  return least === most;
}

/** Whether a track can say one thing only. */
function isForced({ issues }: Scenario, track: string): boolean {
  return issues.every((issue) => issue.track !== track || issue.options.length - (issue.mustSettle ? 1 : 0) < 2);
}
