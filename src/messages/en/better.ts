/** A text that would have been better for one's own delegation, and what it would have meant for the others. */
export const better = {
  heading: 'A text that would have been better',
  'heading-none': 'Was there a better text?',
  none: 'No firm text within reach would have given you more.',
  article: 'Article',
  signed: 'Signed',
  stood: 'At the end',
  instead: 'In this text',
  'worth-signed': `
    .input {$worth :points}
    .match $worth
    one {{To you it was worth {$worth} point, against {$instead :points} as it was signed.}}
    *   {{To you it was worth {$worth} points, against {$instead :points} as it was signed.}}`,
  'worth-unsigned': `
    .input {$worth :points}
    .match $worth
    one {{To you it was worth {$worth} point, against {$instead :points} for no deal.}}
    *   {{To you it was worth {$worth} points, against {$instead :points} for no deal.}}`,
  'for-all': 'For all who had to sign it, this was better than no deal.',
  'nobody-less': 'Nobody who signed would have had less by it.',
  price: 'The price: {$who :parties} would have had less than as it was signed, and still more than no deal.',
  ground: 'Who would have given ground for it: {$said :list by=semicolon}.',
  'ground-of': '{$who :party} ({$issues :articles style=title})',

  // Sentences for games that show no points.
  'worth-signed-unscored': 'To you it was worth more than what was signed.',
  'worth-unsigned-unscored': 'To you it was worth more than no deal.',
} as const;
