import type { Check } from '../check.ts';
import { error } from '../check.ts';
import { combinationsOf } from '../combinations.ts';

/** A red line or a term speaks of one track, since each track is signed and valued alone. */
export const combinationsInOneTrack: Check = function* (scenario) {
  for (const { kind, sets, path } of combinationsOf(scenario)) {
    const [first, ...others] = Object.keys(sets).flatMap(
      (id) => scenario.issues.find((issue) => issue.id === id) ?? [],
    );
    const other = others.find(({ track }) => track !== first?.track);
    if (first === undefined || other === undefined) continue;
    const [{ id: issue, track }, { id: otherIssue, track: otherTrack }] = [first, other];
    const fault = { code: 'mixed-tracks', kind, issue, track, otherIssue, otherTrack } as const;
    yield error(fault, [...path, otherIssue], { at: 'key' });
  }
};
