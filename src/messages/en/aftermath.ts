/** What became of a signed text. */
export const aftermath = {
  ratified: 'Ratified: {$support :count} of 100 said yes, {$needed :count} were needed.',
  'not-ratified': 'Not ratified: {$support :count} of 100 said yes, {$needed :count} were needed.',
  /** What its delegation could know before it signed. */
  judged: 'Before it signed, the delegation could expect a yes in {$tenths :count} of 10 games.',
  why: 'Why {$party :party} did so',
  'holds-in': 'In this model a text like this holds for five years in {$tenths :count} of 10 games.',
  held: 'The game drew a number from 1 to {$most :count}, and it was {$drawn :count}. In this model the text holds up to {$chance :count}: so here it held.',
  broke:
    'The game drew a number from 1 to {$most :count}, and it was {$drawn :count}. In this model the text holds up to {$chance :count}: so here it broke.',
} as const;
