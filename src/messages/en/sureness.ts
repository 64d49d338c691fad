/** How sure it is what is thought of another delegation. */
export const sureness = {
  guess: 'only a guess',
  fairly: 'fairly sure',
  sure: 'sure',
  /** By itself. */
  'whole-guess': 'Only a guess.',
  'whole-fairly': 'Fairly sure.',
  'whole-sure': 'Sure.',
} as const;
