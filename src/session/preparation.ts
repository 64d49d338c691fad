/** A person's notes about a chair before the game, in their own words; empty strings if nothing was noted. */
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
