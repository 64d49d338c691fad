import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** No track waits for itself, be it by way of others. */
export const tracksInOrder: Check = function* (scenario) {
  for (const [index, { id, after }] of scenario.tracks.entries()) {
    if (after === undefined || !waitsForItself(scenario, id)) continue;
    yield error({ code: 'track-cycle', track: id }, ['tracks', index, 'after']);
  }
};

function waitsForItself({ tracks }: Scenario, id: string): boolean {
  let next = tracks.find((track) => track.id === id)?.after;
  for (let steps = 0; next !== undefined && steps < tracks.length; steps++) {
    if (next === id) return true;
    const waitedFor = next;
    next = tracks.find((track) => track.id === waitedFor)?.after;
  }
  return false;
}
