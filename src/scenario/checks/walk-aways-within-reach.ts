import { own } from '#engine/model/own.ts';
import type { Party } from '#engine/model/scenario/party.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Track } from '#engine/model/scenario/track.ts';
import type { WalkAway } from '#engine/model/scenario/walk-away.ts';
import type { Check } from '../check.ts';
import { warning } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { effectsOf } from '../effects-of.ts';
import { rangeOfTexts } from '../range-of-texts.ts';

/** What no deal is worth to a signatory lies between the worst and the best that a text could bring it. */
export const walkAwaysWithinReach: Check = function* (scenario) {
  for (const [index, party] of scenario.parties.entries()) {
    for (const track of scenario.tracks) {
      const walkAway = own(party.walkAway, track.id);
      if (walkAway === undefined || !track.signatories.includes(party.id)) continue;
      if (isMoved(scenario, party, track)) continue;
      yield* outOfReach(scenario, party, track, walkAway, ['parties', index, 'walkAway', track.id]);
    }
  }
};

/** Whether events or levers change it. */
function isMoved(scenario: Scenario, party: Party, track: Track): boolean {
  return effectsOf(scenario).some(
    ({ effect }) => effect.walkAway?.party === party.id && effect.walkAway.track === track.id,
  );
}

function* outOfReach(
  scenario: Scenario,
  party: Party,
  track: Track,
  { start, drift, spread, shock = 0 }: WalkAway,
  path: Path,
): Iterable<Finding> {
  const { least, most } = rangeOfTexts(scenario, party.id, track);
  const later = scenario.rounds.count - 1;
  const [lowest, highest] = [
    start - spread + (Math.min(0, drift) - shock) * later,
    start + spread + (Math.max(0, drift) + shock) * later,
  ];
  if (lowest > most) {
    const fault = { code: 'walk-away-out-of-reach', track: track.id, party: party.id, most: String(most) } as const;
    yield warning(fault, path);
  }
  // Where only one text can be signed, or all are worth the same, no walk-away could lie between them.
  if (highest < least && least < most) {
    const fault = { code: 'walk-away-binds-nothing', track: track.id, party: party.id, least: String(least) } as const;
    yield warning(fault, path);
  }
}
