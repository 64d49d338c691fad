import type { TableModel } from '#session/table/table-model.ts';

/** What of the table stands in its bar, or is read from there. */
export const BAR_KEYS = [
  'title',
  'factsAsOf',
  'calendar',
  'asked',
  'movesLeft',
  'delegations',
  'ripeness',
  'record',
] as const satisfies readonly (keyof TableModel)[];

/** What the game and its facts are, where in the round it is, and what is known of the others and of what has happened. */
export type BarModel = Pick<TableModel, (typeof BAR_KEYS)[number]>;
