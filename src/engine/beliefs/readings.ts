import { positionsKnown } from '../events/positions-known.ts';
import type { Reading } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { publicReadings } from './public-readings.ts';

/** What the readings of a party depend on. */
export type ReadingTable = Pick<View, 'common' | 'round' | 'world'>;

/**
 * What may be thought of a party's interests: the author's hypotheses or, where there are none, what can be read from
 * the public positions that are known by now.
 */
export function readingsOf(table: ReadingTable, party: PartyIndex): readonly Reading[] {
  const { common } = table;
  return common.hypotheses[party] ?? publicReadings(common, party, positionsKnown(common, table));
}
