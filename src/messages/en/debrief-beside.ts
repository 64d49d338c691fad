/** A finished game beside another one. */
export const debriefBeside = {
  heading: 'Side by side',
  both: 'Both games',
  about: 'This game beside another of the same scenario: a branch of it, or one whose link you have.',
  link: 'Link of the other game',
  show: 'Put it beside this one',
  question: 'What do the two have in common, and where did they part?',
  nothing: 'That is no link to a finished game of this scenario that can be played again here.',
  here: 'This game',
  there: 'The other one',
  ending: 'Ending',
  signed: 'Signed',
  results: 'What each has of it',
  same: 'the same',
  other: 'differs',
  curves: 'Evening by evening',
  'curves-about':
    'How many articles were agreed each evening, and what all that was agreed was worth to each delegation in points: as signed, or as if it had been signed as it stood.',
  'curve-agreed': 'Agreed articles',
  'curve-worth': 'Worth to {$who :party}',
  'curve-here': 'This game {$value :count}',
  'curve-there': 'The other {$value :count}',
  'curve-said': '{$title}: at the end {$here :count} in this game, {$there :count} in the other one.',
  'curve-day': 'Evening of',
  'curve-value': '{$value :count}',
  par: 'What negotiators make of it',
  'par-about': 'Negotiators in all chairs play it from the beginning, by other chance each time.',
  'par-play': 'Let them play {$games :count} games',
  'par-going': '{$played :count} of {$games :count} games played',
  'par-told': 'What {$games :count} games came to is shown.',
  'par-stop': 'Stop playing',
  'par-there': 'Of {$games :count} games by other chance',
  'par-signed': 'signed in {$games :count}',
  'par-texts': `
    .input {$texts :count}
    .match $texts
    one {{always the same text}}
    *   {{{$texts} different texts, the commonest in {$commonest :count} games}}`,
  'par-answer': '{$label}: {$games :count}',
  'par-silent': 'Silent',
  'par-here': 'this game',
  'par-forks': 'Where they parted',
  'par-results': 'What they signed',
  'fork-on': 'Signed on {$round :day}',
  'fork-by': 'Signed by {$round :day}',
  'fork-later': 'Signed later',
  'fork-never': 'Never signed',
  'fork-others': 'Something else',
  'fork-games': '{$games :count} of {$all :count}',

  // Where no points are told.
  'curves-about-unscored': 'How many articles were agreed each evening.',
} as const;
