import type { Audience, Happening } from './dispatch.ts';
import type { State } from './state.ts';

/** Adds a line to the record, for everybody or for the parties named. */
export function note(state: State, audience: Audience, happening: Happening): void {
  state.record.push({ round: state.round, audience, ...happening });
}
