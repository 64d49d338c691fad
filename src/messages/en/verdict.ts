/** Sentence on the result for the player's delegation; `reach`: a text better for it was within reach. */
export const verdict = {
  unsigned: `
    .input {$reach :whether}
    .match $reach
    yes {{You have what no deal is worth to you, and a text better for you was within reach.}}
    *   {{You have what no deal is worth to you, and no firm text within reach was worth more to you.}}`,
  unratified: `
    .input {$reach :whether}
    .match $reach
    yes {{What you signed found too little support at home, and a text better for you was within reach.}}
    *   {{What you signed found too little support at home, and no other firm text within reach was worth more to you than no deal.}}`,
  less: `
    .input {$reach :whether}
    .match $reach
    yes {{You signed for less than no deal would have been worth to you, and a text better for you was within reach.}}
    *   {{You signed for less than no deal would have been worth to you.}}`,
  same: `
    .input {$reach :whether}
    .match $reach
    yes {{You signed for exactly what no deal would have been worth to you, and a text better for you was within reach.}}
    *   {{You signed for exactly what no deal would have been worth to you.}}`,
  /** For a mediator that signs nothing itself. */
  'less-of-others': `
    .input {$reach :whether}
    .match $reach
    yes {{What the others signed is worth less to you than no deal, and a text better for you was within reach.}}
    *   {{What the others signed is worth less to you than no deal.}}`,
  'same-of-others': `
    .input {$reach :whether}
    .match $reach
    yes {{What the others signed is worth exactly as much to you as no deal, and a text better for you was within reach.}}
    *   {{What the others signed is worth exactly as much to you as no deal.}}`,
  part: `
    .input {$reach :whether}
    .match $reach
    yes {{Only a part was signed, for you worth more than no deal, and a text better for you was within reach.}}
    *   {{Only a part was signed, for you worth more than no deal, and no firm text within reach would have given you more.}}`,
  'ratified-part': `
    .input {$reach :whether}
    .match $reach
    yes {{Only a part of what was signed came into force, for you worth more than no deal, and a text better for you was within reach.}}
    *   {{Only a part of what was signed came into force, for you worth more than no deal, and no firm text within reach would have given you more.}}`,
  little: `
    .input {$reach :whether}
    .match $reach
    yes {{You got a little more than no deal, and a text better for you was within reach.}}
    *   {{You got a little more than no deal, and no firm text within reach would have given you more.}}`,
  some: `
    .input {$reach :whether}
    .match $reach
    yes {{You got some of what you came for, and a text better for you was within reach.}}
    *   {{You got some of what you came for, and no firm text within reach would have given you more.}}`,
  most: `
    .input {$reach :whether}
    .match $reach
    yes {{You got most of what you came for, and a text still better for you was within reach.}}
    *   {{You got most of what you came for, and no firm text within reach would have given you more.}}`,
  about: 'How it went for you, by your mandate',
  'line-no-deal': 'No deal {#b}{$points :count}{/b}',
  'line-signed': 'You signed {#b}{$points :count}{/b}',
  'line-have': 'You have {#b}{$points :count}{/b}',
  'line-reach': 'Within reach, up to {#b}{$points :count}{/b}',
  'line-best': 'All you wanted {#b}{$points :count}{/b}',

  // Where no points are told.
  'line-no-deal-unscored': 'No deal',
  'line-signed-unscored': 'You signed',
  'line-have-unscored': 'You have',
  'line-reach-unscored': 'Within reach',
  'line-best-unscored': 'All you wanted',
} as const;
