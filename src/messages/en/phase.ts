/** The parts of a day, and for the one that it is now, what is asked in it, in a few words. */
export const phase = {
  parts: 'Parts of a {:round}',
  dawn: 'Morning',
  talks: 'Talks',
  dusk: 'Evening',

  'asked-talk': `
    .input {$moves :count}
    .match $moves
    one {{Talks: {$moves} move left}}
    *   {{Talks: {$moves} moves left}}`,
  'asked-answer': 'Talks: a letter waits for you',
  'asked-reply': 'Talks: a question waits for you',
  'asked-carry': 'Talks: a letter for you to carry',
  'asked-review': 'Talks: a single text waits for you',
  'asked-open': 'Morning: your opening statement',
  'asked-vote': 'Evening: your vote',
  'asked-wait': 'The others are talking',
  'asked-ended': 'The talks are over',
} as const;
