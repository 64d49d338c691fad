import { type ClassPupil, phaseOf } from '../class/class-state.ts';
import type { SeatContext } from '../protocol/told-to-pupil.ts';
import type { ClassAtHand } from './class-at-hand.ts';
import { seenTable } from './seen-table.ts';
import { pupilCount } from './shown-presence.ts';

/** Returns the state of a pupil's table and class, apart from the game itself. */
export function aroundOf(served: ClassAtHand, { chair, calling }: ClassPupil): SeatContext {
  const { live } = served;
  const { state } = live;
  const table = chair && served.tableAt(chair.table);
  const inClass = chair && state.tables[chair.table];
  const { parties, waited, left } =
    chair && table ? table.waits.forParty(chair.party, served.limitAt(chair.table)) : NOBODY;
  return {
    phase: phaseOf(state),
    table: chair && seenTable(served, chair.table),
    paused: inClass?.paused ?? false,
    waitsFor: parties,
    waited,
    left,
    announced: state.announced,
    nudged: (chair && inClass?.nudged[chair.party]) ?? 0,
    calling,
    over: chair && served.overAt(chair.table),
    pupils: pupilCount(served),
  };
}

const NOBODY = { parties: [], waited: 0, left: undefined };
