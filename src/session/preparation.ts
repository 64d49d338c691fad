/** What a person has written down about a chair before sitting down, in their own words; empty texts where nothing. */
export interface Preparation {
  readonly interests: string;
  readonly walkAway: string;
  readonly trades: string;
  readonly opening: string;
  readonly others: string;
}
export type PreparationField = keyof Preparation;

/** A sheet on which nothing has been written. */
export const BLANK_PREPARATION: Preparation = { interests: '', walkAway: '', trades: '', opening: '', others: '' };

/** The questions of the sheet, in the order in which they are best thought about. */
export const PREPARATION_FIELDS: readonly PreparationField[] = ['interests', 'walkAway', 'trades', 'opening', 'others'];

/** The most characters of one answer: the sheet is one page. */
export const MOST_WRITTEN = 600;
