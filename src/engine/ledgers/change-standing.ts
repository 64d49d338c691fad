import { at } from '../model/at.ts';
import type { StandingReason } from '../model/dispatch.ts';
import type { PartyIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { State } from '../model/state.ts';

/** Bounds of support at home. */
const LEAST = 0;
const MOST = 100;

/** Changes a party's support at home, within its bounds; everybody sees it. Nothing is noted where nothing changes. */
export function changeStanding(state: State, party: PartyIndex, by: number, why: StandingReason): void {
  const own = at(state.parties, party);
  const before = own.standing;
  own.standing = Math.max(LEAST, Math.min(MOST, before + by));
  const changed = own.standing - before;
  if (changed !== 0) note(state, 'all', { kind: 'standingChanged', party, by: changed, why });
}
