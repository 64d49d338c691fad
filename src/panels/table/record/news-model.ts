import type { TableModel } from '#session/table/table-model.ts';

/** What of the table the news are made of. */
export const NEWS_KEYS = ['asked', 'news', 'turning', 'today'] as const satisfies readonly (keyof TableModel)[];

/** What has happened since the person last acted, and what it can still do. */
export type NewsModel = Pick<TableModel, (typeof NEWS_KEYS)[number]>;
