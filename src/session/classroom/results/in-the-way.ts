import type { StoodAgainst } from '#engine/hindsight/stood-against.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { BoardRow } from './board-row.ts';

/** What can stand between a part of the text and its coming into force. */
export const WAYS = ['left', 'no', 'redLine', 'less', 'missing', 'home'] as const;
export type Way = (typeof WAYS)[number];

/** In which games a delegation stood against a part that did not come into force, and in which way. */
export interface InTheWay {
  readonly party: PartyIndex;
  /** In the order of `WAYS`; each with the places of those games among the rows. */
  readonly ways: readonly { readonly way: Way; readonly rows: readonly number[] }[];
}

/** Of every delegation, where it stood against a part, and how; of a game that could not be played again nothing is known. */
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
