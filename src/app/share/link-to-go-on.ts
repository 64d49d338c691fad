import { linkText } from '#record/link/link-text.ts';
import { atTable } from '#record/link/table-name.ts';
import { addressOf } from '../route.ts';
import type { TableNotes } from '../table-notes.ts';
import type { ActiveSeat } from '../use-active-seat.ts';

/** The whole address of a game as it stands, by which another device goes on with it at the same table of a class. */
export function linkToGoOn({ game, session, settings, lineage }: ActiveSeat, tables: TableNotes): string {
  const { state, moves } = session.store.getState();
  const table = tables.of(game.scenario.id, state.setup);
  return addressOf(atTable(linkText(game, state, moves, lineage, settings), table));
}
