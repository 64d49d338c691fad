/** The first screen. */
export const start = {
  scenarios: 'Scenarios',
  'more-missing': 'The other scenarios could not be loaded. You may be offline.',
  motto: 'Speak for one side. Find words that every side can sign.',
  about: 'A game of negotiation. The computer plays the other sides. No account, nothing to install.',
  resume: 'Go on where you stopped',
  'resume-over': 'Your last game',
  'resume-unread': 'A saved game',
  'resume-until-left':
    'This device has no room for it, or does not let us keep it: closing or reloading this page loses it.',
  'resume-older': 'What was played after that could not be kept: this device had no room for it.',
  'go-on': 'Resume',
  'see-ending': 'See how it ended',
  games: 'Your games',
  'games-one': 'Save or delete',
  'games-all': 'All games: {$count :count}',
  join: 'Join a class',
  'link-heading': 'Open a link',
  'link-about': 'A result, a game, or the code of your class. You can paste a whole message.',
  'link-place': 'Link or code',
  'link-open': 'Open',
  'link-empty': 'Paste a link or type a code first.',
  'link-to-nothing':
    'This is not a link to a game, nor the code of a class: four letters, four digits. A link has a long code after the #.',
  'code-mistyped': 'There is a mistake in this code. Compare each group with your card, and type it again.',
  'links-several': 'There are {$count :count} links in this. Paste one of them.',
  write: 'Write a scenario',
} as const;
