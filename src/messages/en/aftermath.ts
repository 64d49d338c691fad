/** What became of a signed text. */
export const aftermath = {
  ratified: 'Ratified: {$support :count} of 100 said yes; {$needed :count} were needed.',
  'not-ratified': 'Not ratified: {$support :count} of 100 said yes; {$needed :count} were needed.',
  /** Chance as the delegation could know it before it signed. */
  judged: 'Before it signed, the delegation could expect a yes in {$tenths :count} of 10 games.',
  /** Support that each group asked for in the end, beside what it had been thought to; without groups, what home gave. */
  'mood-more': 'Each group asked for more than the delegation had expected ({$by :count} in 100).',
  'mood-less': 'Each group was content with less than the delegation had expected ({$by :count} in 100).',
  'mood-lower': 'Support at home was lower than the delegation had expected (by {$by :count} in 100).',
  'mood-higher': 'Support at home was higher than the delegation had expected (by {$by :count} in 100).',
  why: 'Why {$party :party} decided this',
  'holds-in': 'In this model, an agreement like this lasts five years in {$tenths :count} of 10 games.',
  held: 'The game drew a random number from 1 to {$most :count}: {$drawn :count}. The agreement lasts if the number is {$chance :count} or lower, so here it lasted.',
  broke:
    'The game drew a random number from 1 to {$most :count}: {$drawn :count}. The agreement lasts if the number is {$chance :count} or lower, so here it broke down.',
} as const;
