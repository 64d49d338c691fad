import type { PartyIndex } from '#engine/model/moves.ts';

/** The name and the look of a party, the same everywhere. Shape, colour and pattern depend on `order` (0 to 7). */
export interface PartyMark {
  readonly party: PartyIndex;
  readonly order: number;
  readonly mark: string;
  readonly name: string;
}
