/** A text that would have been better for one's own delegation, and what it would have meant for the others. */
export const better = {
  heading: 'A better deal for you',
  'heading-none': 'Was there a better deal?',
  none: 'None of the deals within reach would have given you more.',
  article: 'Article',
  signed: 'Signed',
  stood: 'Final draft',
  instead: 'In this deal',
  'worth-signed': `
    .input {$worth :points}
    .match $worth
    one  {{This deal was worth {$worth} point to you; the signed agreement gives you {$instead :points}.}}
    *    {{This deal was worth {$worth} points to you; the signed agreement gives you {$instead :points}.}}`,
  'worth-unsigned': `
    .input {$worth :points}
    .match $worth
    one  {{This deal was worth {$worth} point to you; no deal gives you {$instead :points}.}}
    *    {{This deal was worth {$worth} points to you; no deal gives you {$instead :points}.}}`,
  'for-all': 'It was better than no deal for every signatory.',
  'nobody-less': 'Every signatory would have got at least as much as now.',
  price:
    'The cost: {$who :parties} would have got less than from the signed agreement, but still more than from no deal.',
  ground: 'These delegations would have had to give way: {$said :list by=semicolon}.',
  'ground-of': '{$who :party} ({$issues :articles style=title})',

  // Sentences for games that show no points.
  'worth-signed-unscored': 'It was worth more to you than the signed agreement.',
  'worth-unsigned-unscored': 'It was worth more to you than no deal.',
} as const;
