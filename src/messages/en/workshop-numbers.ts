/** The workshop: points and walk-aways that the computer chooses, from what the points say that each party wants. */
export const workshopNumbers = {
  choose: 'Suggest numbers',
  words:
    'Your points may be rough: 3, 2 and 1 are enough. Parley takes from them what each side wants, and suggests points and walk-aways that fit the level. You see the numbers before anything changes.',
  choosing: 'Calculating…',
  failed: 'No numbers could be suggested. Try again.',
  chosen: `
    .input {$changes :count}
    .match $changes
    one {{Suggested {$level :one-of beginner=|for beginners| standard=|for a standard game| hard=|for a hard game| no-deal=|for a game without a deal|}. {$changes} number in the file would change.}}
    *   {{Suggested {$level :one-of beginner=|for beginners| standard=|for a standard game| hard=|for a hard game| no-deal=|for a game without a deal|}. {$changes} numbers in the file would change.}}`,
  none: 'The file already has the numbers that Parley would suggest.',
  now: 'Now',
  'as-chosen': 'Suggested',
  share: 'Deals that suit every signatory in round 1',
  'no-deal': 'No deal for {$who}',
  'by-the-last': '{$first :count}, in the last round {$last :count}',
  take: 'Use these numbers',
  taken: 'These numbers are now in the file. To undo the change, press Ctrl and Z in the editor.',
} as const;
