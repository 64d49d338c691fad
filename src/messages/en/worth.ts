/** What a text is worth to the person, against no deal. */
export const worth = {
  'never-signed': 'Your delegation never signs this.',
  less: 'Worth less to you than no deal.',
  same: 'Worth the same to you as no deal.',
  hardly: 'Hardly better than no deal.',
  better: 'Better than no deal.',
  much: 'Much better than no deal.',

  // Of another delegation.
  'theirs-less': 'Worth less than no deal.',
  'theirs-same': 'Worth the same as no deal.',
  'theirs-hardly': 'Hardly better than no deal.',
  'theirs-better': 'Better than no deal.',
  'theirs-much': 'Much better than no deal.',
} as const;
