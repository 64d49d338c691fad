import type { TableModel } from '#session/table/table-model.ts';
import type { NewsModel } from '../record/news-model.ts';

/** The papers on the desk, the news, and what can be asked about an answer. */
export type DeskModel = NewsModel &
  Pick<
    TableModel,
    | 'answers'
    | 'ballot'
    | 'question'
    | 'opening'
    | 'carry'
    | 'review'
    | 'letter'
    | 'lettersBehind'
    | 'waiting'
    | 'mail'
    | 'speech'
  >;
