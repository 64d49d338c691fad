import type { Audience, Happening } from '../model/dispatch.ts';
import type { State } from '../model/state.ts';

/** Adds a line to the record, for everybody or for the parties named. */
export function note(draft: State, audience: Audience, happening: Happening): void {
  draft.record.push({ round: draft.round, audience, ...happening });
}
