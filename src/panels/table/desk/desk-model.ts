import type { TableModel } from '#session/table/table-model.ts';
import { NEWS_KEYS } from '../record/news-model.ts';

/** What of the table lies on the desk. */
export const DESK_KEYS = [
  ...NEWS_KEYS,
  'answers',
  'reactions',
  'ballot',
  'question',
  'opening',
  'carry',
  'review',
  'letter',
  'lettersBehind',
  'waiting',
  'mail',
  'speech',
] as const satisfies readonly (keyof TableModel)[];

/** The papers on the desk, the news, and what can be asked about an answer. */
export type DeskModel = Pick<TableModel, (typeof DESK_KEYS)[number]>;
