/** What is known, by whom and when. */
export const facts = {
  'as-of': 'Факти станом на {$date :date}',
  'as-of-and-next': 'Факти станом на {$date :date}; пізніші події — до {$last :date}',
} as const;
