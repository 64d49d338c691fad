/** What is known, by whom and when. */
export const facts = {
  'as-of': 'Facts as of {$date :date}',
  'as-of-and-next': 'Facts as of {$date :date}; what came next, up to {$last :date}',
} as const;
