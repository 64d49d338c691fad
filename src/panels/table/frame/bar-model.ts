import type { TableModel } from '#session/table/table-model.ts';

/** Keys of the parts of the table that are in its bar, or are opened from there. */
export const BAR_KEYS = [
  'title',
  'factsAsOf',
  'calendar',
  'asked',
  'movesLeft',
  'delegations',
  'ripeness',
  'ways',
  'record',
] as const satisfies readonly (keyof TableModel)[];

/** The game and its facts, the place in the round, and the knowledge of the others and of past events. */
export type BarModel = Pick<TableModel, (typeof BAR_KEYS)[number]>;
