/** Clauses that have come to stand in the text, or beside it, with the same initials. */
export const tabled = {
  'in-text': 'In the text now, initialled by {$joined :parties}: {$what}.',
  beside: 'Tabled beside the text, initialled by {$joined :parties}: {$what}.',
  dropped: `
    .input {$dropped :parties}
    .match $dropped
    you     {{Your earlier initials fall.}}
    you-too {{Your earlier initials and those of {$dropped :parties others=yes} fall.}}
    *       {{The earlier initials of {$dropped} fall.}}`,
} as const;
