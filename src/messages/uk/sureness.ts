/** How sure it is what is thought of another delegation. */
export const sureness = {
  guess: 'лише здогад',
  fairly: 'досить певно',
  sure: 'певно',
  /** By itself. */
  'whole-guess': 'Лише здогад.',
  'whole-fairly': 'Досить певно.',
  'whole-sure': 'Певно.',
} as const;
