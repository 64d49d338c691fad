/** Clauses that have come to stand in the text, or beside it, with the same initials. */
export const tabled = {
  'in-text': 'Now in the draft, initialled by {$joined :parties}: {$what}.',
  beside: 'Now an alternative to the draft, initialled by {$joined :parties}: {$what}.',
  dropped: `
    .input {$dropped :parties}
    .match $dropped
    you     {{Your earlier initials no longer count.}}
    you-too {{Your earlier initials and those of {$dropped :parties others=yes} no longer count.}}
    *       {{The earlier initials of {$dropped} no longer count.}}`,
} as const;
