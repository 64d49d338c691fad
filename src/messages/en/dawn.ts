/** The first minute at the table: who one is, what one wants, who signs what by when, and what no deal means. */
export const dawn = {
  heading: 'The first {:round}',
  'speak-for': 'You speak for {$you :party style=full}.',
  'sign-first': 'Sign {$track :track} with {$others :parties together=yes} by {$round :day}.',
  'sign-then': 'Then sign {$track :track} with {$others :parties together=yes} by {$round :day}.',
  'sign-with-many': `
    .input {$second :whether}
    .match $second
    yes {{Then sign {$track :track} with {$others :count} others by {$round :day}.}}
    *   {{Sign {$track :track} with {$others :count} others by {$round :day}.}}`,
  'others-sign':
    '{$signatories :parties at=start together=yes} {$signatories :agree you=sign one=signs} {$track :track} by {$round :day}. You can help or hinder them.',
  'no-deal': 'And if nothing is signed?',
  worse: 'Worse: do not sign.',
  better: 'Better: worth signing.',
  'no-deal-at': 'No deal: {$points :count}',
  best: '{$best :count} at best',
  'points-are': 'What {$track :track} is worth to you, in points (the designer’s guess).',
  voices: 'Where the others stand',
  'voice-wants': '{$who :party at=start} {$who :agree you=want one=wants} {$answer :answer style=full}',
  'voice-accepts': '{$who :party at=start} could accept {$answer :answer style=full}',
  'voice-against': '{$who :party at=start} {$who :agree you=are one=is} against {$answer :answer style=full}',
  'voice-never': '{$who :party at=start} will never sign {$answer :answer style=full}',
  'begin-open': 'Make your opening statement',
  'begin-talk': 'To the table',
  'begin-open-note': 'This costs no move.',
  'begin-talk-note': 'You can read this again under Mandate.',

  // Where no points are told.
  'no-deal-at-unscored': 'No deal',
  'best-unscored': 'The best for you',
  'points-are-unscored': 'What {$track :track} is worth to you (the designer’s guess).',
} as const;
