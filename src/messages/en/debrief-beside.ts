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
} as const;
