import type { Observed } from '../protocol/told-to-teacher.ts';
import type { LiveTable } from './live-table.ts';

/** A table, at its place in the class, with everything revealed: what the seed is and what is said in private, too. */
export function observed({ game, state, entries }: LiveTable, table: number): Observed {
  return { table, scenario: game.scenario, setup: state.setup, moves: entries.map(({ text }) => text) };
}
