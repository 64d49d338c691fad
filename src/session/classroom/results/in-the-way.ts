import type { StoodAgainst } from '#engine/hindsight/stood-against.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { BoardRow } from './board-row.ts';

/** Obstacles to a part of the text coming into force. */
export const WAYS = ['left', 'no', 'redLine', 'less', 'missing', 'home'] as const;
export type Way = (typeof WAYS)[number];

/** The games in which a delegation stood against a part that did not come into force, by way. */
export interface InTheWay {
  readonly party: PartyIndex;
  /** In the order of `WAYS`; each with the places of those games among the rows. */
  readonly ways: readonly { readonly way: Way; readonly rows: readonly number[] }[];
}

/** Returns the games in which each delegation stood against a part, by way; without games that cannot be replayed. */
export function inTheWay(rows: readonly Pick<BoardRow, 'game'>[], partyCount: number): readonly InTheWay[] {
  return Array.from({ length: partyCount }, (_, party) => ({
    party,
    ways: WAYS.map((way) => ({ way, rows: rowsWhere(rows, way, party) })),
  }));
}

function rowsWhere(rows: readonly Pick<BoardRow, 'game'>[], way: Way, party: PartyIndex): number[] {
  return rows.flatMap(({ game }, place) =>
    game?.against.some((against) => partiesOf(against, way).includes(party)) ? [place] : [],
  );
}

function partiesOf(against: StoodAgainst, way: Way): readonly PartyIndex[] {
  return way === 'no' ? against.no.map(({ party }) => party) : against[way];
}
