import type { PartyIndex } from '#engine/model/moves.ts';

/** How a party is named and drawn everywhere. Shape, colour and pattern go by `order` (0 to 7). */
export interface PartyMark {
  readonly party: PartyIndex;
  readonly order: number;
  readonly mark: string;
  readonly name: string;
}
