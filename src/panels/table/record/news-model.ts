import type { TableModel } from '#session/table/table-model.ts';

/** What has happened since the person last acted, and what it can still do. */
export type NewsModel = Pick<TableModel, 'asked' | 'news' | 'turning' | 'today'>;
