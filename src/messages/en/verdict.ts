/** Sentence on the result for the player's delegation; `reach`: a text better for it was within reach. */
export const verdict = {
  unsigned: `
    .input {$reach :whether}
    .match $reach
    yes {{You ended without a deal, and a better one for you was possible.}}
    *   {{You ended without a deal, and no firm deal that was possible was better for you.}}`,
  unratified: `
    .input {$reach :whether}
    .match $reach
    yes {{Your agreement was not ratified, and a better deal for you was possible.}}
    *   {{Your agreement was not ratified, and no other firm deal that was possible was better for you than no deal.}}`,
  less: `
    .input {$reach :whether}
    .match $reach
    yes {{You signed an agreement that is worse for you than no deal, and a better one was possible.}}
    *   {{You signed an agreement that is worse for you than no deal.}}`,
  same: `
    .input {$reach :whether}
    .match $reach
    yes {{You signed an agreement that is worth exactly as much to you as no deal, and a better one was possible.}}
    *   {{You signed an agreement that is worth exactly as much to you as no deal.}}`,
  /** For a mediator that signs nothing itself. */
  'less-of-others': `
    .input {$reach :whether}
    .match $reach
    yes {{The others signed an agreement that is worse for you than no deal, and a better one was possible.}}
    *   {{The others signed an agreement that is worse for you than no deal.}}`,
  'same-of-others': `
    .input {$reach :whether}
    .match $reach
    yes {{The others signed an agreement that is worth exactly as much to you as no deal, and a better one was possible.}}
    *   {{The others signed an agreement that is worth exactly as much to you as no deal.}}`,
  part: `
    .input {$reach :whether}
    .match $reach
    yes {{Not all parts were signed. Your result is better than no deal, but an even better one was possible.}}
    *   {{Not all parts were signed. Your result is better than no deal, and no firm deal that was possible would have given you more.}}`,
  'ratified-part': `
    .input {$reach :whether}
    .match $reach
    yes {{Not all of the signed parts were ratified. Your result is better than no deal, but an even better one was possible.}}
    *   {{Not all of the signed parts were ratified. Your result is better than no deal, and no firm deal that was possible would have given you more.}}`,
  little: `
    .input {$reach :whether}
    .match $reach
    yes {{You got a little more than no deal, but a better deal for you was possible.}}
    *   {{You got a little more than no deal, and no firm deal that was possible would have given you more.}}`,
  some: `
    .input {$reach :whether}
    .match $reach
    yes {{You reached some of your aims, but a better deal for you was possible.}}
    *   {{You reached some of your aims, and no firm deal that was possible would have given you more.}}`,
  most: `
    .input {$reach :whether}
    .match $reach
    yes {{You reached most of your aims, but an even better deal for you was possible.}}
    *   {{You reached most of your aims, and no firm deal that was possible would have given you more.}}`,
  about: 'Your result, measured by your mandate',
  'line-no-deal': 'No deal {#b}{$points :count}{/b}',
  'line-signed': 'You signed {#b}{$points :count}{/b}',
  'line-have': 'You got {#b}{$points :count}{/b}',
  'line-reach': 'Possible, up to {#b}{$points :count}{/b}',
  'line-best': 'All your wishes {#b}{$points :count}{/b}',

  // Where no points are told.
  'line-no-deal-unscored': 'No deal',
  'line-signed-unscored': 'You signed',
  'line-have-unscored': 'You got',
  'line-reach-unscored': 'Possible',
  'line-best-unscored': 'All your wishes',
} as const;
