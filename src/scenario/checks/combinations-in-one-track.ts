import type { Check } from '../check.ts';
import { error } from '../check.ts';
import { combinationsOf } from '../combinations.ts';

/** A red line or a term speaks of one track, since each track is signed and valued alone. */
export const combinationsInOneTrack: Check = function* (scenario) {
  const trackOf = new Map(scenario.issues.map((issue) => [issue.id, issue.track]));
  for (const { kind, sets, path } of combinationsOf(scenario)) {
    const issues = Object.keys(sets).filter((id) => trackOf.has(id));
    const first = issues[0];
    const other = issues.find((id) => trackOf.get(id) !== trackOf.get(first ?? ''));
    if (first === undefined || other === undefined) continue;
    const message = `This ${kind} mixes tracks: ${first} is signed with "${trackOf.get(first)}", ${other} with "${trackOf.get(other)}".`;
    yield error('mixed-tracks', [...path, other], message, { at: 'key' });
  }
};
