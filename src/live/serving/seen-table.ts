import { at } from '#engine/model/at.ts';
import { TABLE_NAMES } from '#record/link/table-names.ts';
import { pupilsAt } from '../class/class-state.ts';
import type { SeenTable } from '../protocol/told-to-pupil.ts';
import type { ClassAtHand } from './class-at-hand.ts';
import { isShownHere, isShownOnAutopilot } from './shown-presence.ts';

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
