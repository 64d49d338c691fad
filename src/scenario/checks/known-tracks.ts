import type { Check } from '../check.ts';
import { idsOf, unknownId } from '../check.ts';

/** Wherever a track is named, there is one of that id. */
export const knownTracks: Check = function* (scenario) {
  const known = idsOf(scenario.tracks);
  for (const [index, { after }] of scenario.tracks.entries()) {
    if (after !== undefined) yield* unknownId('track', after, known, ['tracks', index, 'after']);
  }
  for (const [index, { walkAway }] of scenario.parties.entries()) {
    for (const id of Object.keys(walkAway))
      yield* unknownId('track', id, known, ['parties', index, 'walkAway', id], 'key');
  }
  for (const [index, { track }] of scenario.issues.entries())
    yield* unknownId('track', track, known, ['issues', index, 'track']);
  for (const [index, { opensWith }] of scenario.channels.entries()) {
    if (opensWith !== undefined) yield* unknownId('track', opensWith, known, ['channels', index, 'opensWith']);
  }
};
