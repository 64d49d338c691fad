/** The workshop: points and walk-aways that the computer chooses, from what the points say that each party wants. */
export const workshopNumbers = {
  choose: 'Choose numbers for me',
  words:
    'The points may be rough: 3, 2 and 1 will do. From what they say each side wants, new points and walk-aways are chosen that fit the level. You see them before anything changes.',
  choosing: 'Choosing…',
  failed: 'Nothing could be chosen. Try again.',
  chosen: `
    .input {$changes :count}
    .match $changes
    one {{Chosen {$level :one-of beginner=|for beginners| standard=|for a standard game| hard=|for a hard game| no-deal=|for a game without a deal|}. {$changes} number of the text would change.}}
    *   {{Chosen {$level :one-of beginner=|for beginners| standard=|for a standard game| hard=|for a hard game| no-deal=|for a game without a deal|}. {$changes} numbers of the text would change.}}`,
  none: 'The numbers of the text are the ones that would be chosen.',
  now: 'Now',
  'as-chosen': 'Chosen',
  share: 'Texts that suit all in round 1',
  'no-deal': 'No deal for {$who}',
  'by-the-last': '{$first :count}, at last {$last :count}',
  take: 'Take these numbers',
  taken: 'These numbers are in the text now. To undo it, press Ctrl and Z in the text.',
} as const;
