/** What is said on the pages that a teacher has for a lesson, wherever one is. */
export const classroom = {
  'no-page': 'This page does not exist',
  'no-page-words': 'There is no page for teachers at this address.',
} as const;
