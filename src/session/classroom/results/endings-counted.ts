import { ENDING_KINDS, type EndingKind } from '#engine/model/ending.ts';
import type { BoardRow } from './board-row.ts';

/** From what lasted to what never began, which is no order of merit: only so that boards can be compared. */
const ORDER: readonly EndingKind[] = ['held', 'signed', 'partial', 'broken', 'unratified', 'opening', 'none'];

/** Counts the games by kind of ending; kinds without games are left out. */
export function endingsCounted(
  rows: readonly Pick<BoardRow, 'kind'>[],
): readonly { readonly kind: EndingKind; readonly count: number }[] {
  const kinds = [...ORDER, ...ENDING_KINDS.filter((kind) => !ORDER.includes(kind))];
  return kinds
    .map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
