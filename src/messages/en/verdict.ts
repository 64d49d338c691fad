/** Sentence on the result for the player's delegation; `reach`: a text better for it was within reach. */
export const verdict = {
  unsigned: `
    .input {$reach :whether}
    .match $reach
    yes {{You ended without a deal, although a better deal for you was within reach.}}
    *   {{You ended without a deal, and none of the deals within reach was better for you.}}`,
  unratified: `
    .input {$reach :whether}
    .match $reach
    yes {{Your agreement won too little support at home. A better deal for you was within reach.}}
    *   {{Your agreement won too little support at home. None of the other deals within reach was better for you than no deal.}}`,
  less: `
    .input {$reach :whether}
    .match $reach
    yes {{You signed for less than no deal was worth to you. A better deal for you was within reach.}}
    *   {{You signed for less than no deal was worth to you.}}`,
  same: `
    .input {$reach :whether}
    .match $reach
    yes {{You signed for exactly as much as no deal was worth to you. A better deal for you was within reach.}}
    *   {{You signed for exactly as much as no deal was worth to you.}}`,
  /** For a mediator that signs nothing itself. */
  'less-of-others': `
    .input {$reach :whether}
    .match $reach
    yes {{The others’ agreement is worth less to you than no deal. A better deal for you was within reach.}}
    *   {{The others’ agreement is worth less to you than no deal.}}`,
  'same-of-others': `
    .input {$reach :whether}
    .match $reach
    yes {{The others’ agreement is worth exactly as much to you as no deal. A better deal for you was within reach.}}
    *   {{The others’ agreement is worth exactly as much to you as no deal.}}`,
  part: `
    .input {$reach :whether}
    .match $reach
    yes {{Only one part was signed. It is better for you than no deal, but a better deal was within reach.}}
    *   {{Only one part was signed. It is better for you than no deal, and none of the deals within reach would have given you more.}}`,
  'ratified-part': `
    .input {$reach :whether}
    .match $reach
    yes {{Only a part of your agreement was ratified. It is better for you than no deal, but a better deal was within reach.}}
    *   {{Only a part of your agreement was ratified. It is better for you than no deal, and none of the deals within reach would have given you more.}}`,
  little: `
    .input {$reach :whether}
    .match $reach
    yes {{You did a little better than no deal, but a better deal for you was within reach.}}
    *   {{You did a little better than no deal, and none of the deals within reach would have given you more.}}`,
  some: `
    .input {$reach :whether}
    .match $reach
    yes {{You got some of what you came for, but a better deal for you was within reach.}}
    *   {{You got some of what you came for, and none of the deals within reach would have given you more.}}`,
  most: `
    .input {$reach :whether}
    .match $reach
    yes {{You got most of what you came for, but an even better deal was within reach.}}
    *   {{You got most of what you came for, and none of the deals within reach would have given you more.}}`,
  about: 'Your result, by your mandate',
  'line-no-deal': 'No deal {#b}{$points :count}{/b}',
  'line-signed': 'You signed {#b}{$points :count}{/b}',
  'line-have': 'You got {#b}{$points :count}{/b}',
  'line-reach': 'Within reach, up to {#b}{$points :count}{/b}',
  'line-best': 'Everything you wanted {#b}{$points :count}{/b}',

  // Where no points are told.
  'line-no-deal-unscored': 'No deal',
  'line-signed-unscored': 'You signed',
  'line-have-unscored': 'You got',
  'line-reach-unscored': 'Within reach',
  'line-best-unscored': 'Everything you wanted',
} as const;
