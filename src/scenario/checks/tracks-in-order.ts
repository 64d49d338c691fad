import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** No track waits for itself, be it by way of others. */
export const tracksInOrder: Check = function* (scenario) {
  const told = new Set<string>();
  for (const [index, { id }] of scenario.tracks.entries()) {
    const by = circleOf(scenario, id);
    if (by === undefined || told.has(id)) continue;
    // A circle is one mistake, however many tracks wait in it.
    for (const each of [id, ...by]) told.add(each);
    const fault =
      by.length === 0
        ? ({ code: 'track-cycle', track: id } as const)
        : ({ code: 'track-cycle.by-way-of', track: id, by } as const);
    yield error(fault, ['tracks', index, 'after']);
  }
};

/** The tracks that one waits for until it comes to itself again; nothing where it never does. */
function circleOf({ tracks }: Scenario, id: string): readonly string[] | undefined {
  const by: string[] = [];
  let next = tracks.find((track) => track.id === id)?.after;
  while (next !== undefined && next !== id && !by.includes(next)) {
    const waitedFor = next;
    by.push(waitedFor);
    next = tracks.find((track) => track.id === waitedFor)?.after;
  }
  return next === id ? by : undefined;
}
