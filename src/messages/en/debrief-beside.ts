/** A finished game beside another one. */
export const debriefBeside = {
  heading: 'Side by side',
  both: 'Both games',
  about: 'Compare this game with another one of the same scenario: a branch of it, or a game that you have a link to.',
  link: 'Link to the other game',
  show: 'Compare',
  question: 'What do the two games have in common, and where did they differ?',
  nothing: 'This is not a link to a finished game of this scenario that can be replayed here.',
  here: 'This game',
  there: 'The other game',
  ending: 'Ending',
  signed: 'Signed',
  results: 'Each delegation’s result',
  same: 'the same',
  other: 'different',
  curves: 'Day by day',
  'curves-about':
    'The number of agreed articles at the end of each day, and what they were worth to each delegation in points.',
  'curve-agreed': 'Agreed articles',
  'curve-worth': 'Worth to {$who :party}',
  'curve-here': 'This game {$value :count}',
  'curve-there': 'The other game {$value :count}',
  'curve-said': '{$title}: at the end {$here :count} in this game, {$there :count} in the other game.',
  'curve-day': 'Day',
  'curve-value': '{$value :count}',
  par: 'The same scenario, played by the computer',
  'par-about': 'The computer plays every delegation from the beginning, with new chance events each time.',
  'par-play': 'Play {$games :count} games',
  'par-going': '{$played :count} of {$games :count} games played',
  'par-told': 'The results of {$games :count} games are shown.',
  'par-stop': 'Stop playing',
  'par-there': 'In {$games :count} games by the computer',
  'par-signed': 'signed in {$games :count}',
  'par-texts': `
    .input {$texts :count}
    .match $texts
    one {{always the same agreement}}
    *   {{{$texts} different agreements, the most common in {$commonest :count} games}}`,
  'par-answer': '{$label}: {$games :count}',
  'par-silent': 'Left out',
  'par-here': 'this game',
  'par-forks': 'Where the games differed',
  'par-results': 'What was signed',
  'fork-on': 'Signed on {$round :day}',
  'fork-by': 'Signed by {$round :day}',
  'fork-later': 'Signed later',
  'fork-never': 'Never signed',
  'fork-others': 'Another answer',
  'fork-games': '{$games :count} of {$all :count}',

  // Where no points are told.
  'curves-about-unscored': 'The number of agreed articles at the end of each day.',
} as const;
