/** A text that would have been better for one's own delegation, and what it would have meant for the others. */
export const better = {
  heading: 'A text that would have been better',
  'heading-none': 'Was there a better text?',
  none: `
    .input {$homes :whether}
    .match $homes
    yes {{No firm text that could have been signed, and ratified, better than no deal for all who had to sign it, would have given you more.}}
    *   {{No firm text that could have been signed, better than no deal for all who had to sign it, would have given you more.}}`,
  article: 'Article',
  signed: 'Signed',
  stood: 'At the end',
  instead: 'In this text',
  'for-all': 'For all who had to sign it, this was better than no deal.',
  'nobody-less': 'Nobody who signed would have had less by it.',
  price: 'The price: {$who :parties} would have had less than as it was signed, and still more than no deal.',
  ground: 'Who would have given ground for it: {$said :list by=semicolon}.',
  'ground-of': '{$who :party} ({$issues :articles style=title})',
} as const;
