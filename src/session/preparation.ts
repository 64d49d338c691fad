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
export const PREPARATION_QUESTIONS: readonly {
  readonly field: PreparationField;
  readonly question: string;
  readonly hint: string;
}[] = [
  { field: 'interests', question: 'My interests', hint: 'What I need, not what I ask for' },
  { field: 'walkAway', question: 'I would rather leave than sign', hint: 'What would be worse than no deal' },
  { field: 'trades', question: 'What I could trade', hint: 'Cheap for me, dear to somebody else' },
  { field: 'opening', question: 'My first offer', hint: 'To whom, and why they might say yes' },
  { field: 'others', question: 'What the others want, I think', hint: 'Correct it as you learn' },
];

/** The most characters of one answer: the sheet is one page. */
export const MOST_WRITTEN = 600;
