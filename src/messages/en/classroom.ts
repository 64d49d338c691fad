/** What is said on the pages that a teacher has for a lesson, wherever one is. */
export const classroom = {
  'no-page': 'There is no such page',
  'no-page-words': 'The address leads to nothing that a teacher has here.',
} as const;
