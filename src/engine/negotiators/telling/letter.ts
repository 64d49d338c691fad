import type { Clause, PartyIndex, TrackIndex } from '../../model/moves.ts';

/** A letter in the making. */
export interface Letter {
  readonly track: TrackIndex;
  readonly to: PartyIndex;
  readonly clauses: readonly Clause[];
}
