import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { TABLE_NAMES } from '#record/link/table-names.ts';
import { phaseOf, pupilsAt } from '../class/class-state.ts';
import type { PupilCount, SeenTable } from '../protocol/told-to-pupil.ts';
import type { ClassAtHand } from './class-at-hand.ts';

/** A table as anybody of the class may see it. */
export function seenTable(served: ClassAtHand, table: number): SeenTable {
  const { state, head } = served.live;
  const chairs = Array.from({ length: head.parties }, (_, party) => ({
    pupils: pupilsAt(state, table, party).map(({ id, nickname, ready }) => ({
      nickname,
      here: isShownHere(served, id),
      ready,
    })),
    negotiator: isShownOnAutopilot(served, table, party),
  }));
  return { name: tableName(table), chairs };
}

/** Returns the name of a table. */
export function tableName(table: number): string {
  return at(TABLE_NAMES, table);
}

/**
 * True if boards and other pupils are shown that a pupil is here: a device is connected. During the debrief everybody is:
 * a device may show any screen then, and most of them need no server.
 */
export function isShownHere({ live, attendance }: ClassAtHand, pupil: string): boolean {
  return phaseOf(live.state) === 'debrief' || attendance.isHere(pupil);
}

/** Counts the pupils of a class, the same for all who are shown how many they are. */
export function pupilCount(served: ClassAtHand): PupilCount {
  const { pupils } = served.live.state;
  return { here: pupils.filter(({ id }) => isShownHere(served, id)).length, all: pupils.length };
}

/** True if boards and other pupils are shown a negotiator in a chair. During the debrief nobody decides in the place of pupils. */
export function isShownOnAutopilot(
  { live, attendance, clock }: ClassAtHand,
  table: number,
  party: PartyIndex,
): boolean {
  const { state } = live;
  if (phaseOf(state) !== 'debrief') return attendance.isStoodInFor(state, table, party, clock.passed());
  return state.tables[table]?.put.includes(party) === true || pupilsAt(state, table, party).length === 0;
}
