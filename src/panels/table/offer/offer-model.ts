import type { TableModel } from '#session/table/table-model.ts';

/** What of the table an offer in the making is shown with. */
export type OfferModel = Pick<TableModel, 'asked' | 'calendar' | 'delegations' | 'draft'>;
