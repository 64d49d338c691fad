/** What became of a signed text. */
export const aftermath = {
  ratified: 'Ratified: {$support :count} of 100 said yes, {$needed :count} were needed.',
  'not-ratified': 'Not ratified: {$support :count} of 100 said yes, {$needed :count} were needed.',
  /** Chance as the delegation could know it before it signed. */
  judged: 'Before it signed, the delegation could expect a yes in {$tenths :count} of 10 games.',
  /** Support that each group asked for in the end, beside what it had been thought to; without groups, what home gave. */
  'mood-more': 'Each group asked for {$by :count} % more of the best text than its delegation had thought.',
  'mood-less': 'Each group asked for {$by :count} % less of the best text than its delegation had thought.',
  'mood-lower': 'Home gave {$by :count} less of 100 than its delegation had thought.',
  'mood-higher': 'Home gave {$by :count} more of 100 than its delegation had thought.',
  why: 'Why {$party :party} did so',
  'holds-in': 'In this model a text like this holds for five years in {$tenths :count} of 10 games.',
  held: 'The game drew a number from 1 to {$most :count}, and it was {$drawn :count}. In this model the text holds up to {$chance :count}: so here it held.',
  broke:
    'The game drew a number from 1 to {$most :count}, and it was {$drawn :count}. In this model the text holds up to {$chance :count}: so here it broke.',
} as const;
