/** What is known, by whom and when. */
export const facts = {
  'as-of': 'Facts as of {$date :date}',
  'as-of-and-next': 'Facts as of {$date :date}; later events up to {$last :date}',
} as const;
