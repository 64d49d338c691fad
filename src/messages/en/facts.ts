/** What is known, by whom and when. */
export const facts = {
  'as-of': 'Facts as of {$date :date}',
} as const;
