/** A Parley of old, kept so that games that were played by it can be played again. */
export const release = {
  about: 'About this Parley',
  /** `day`: on which it was frozen. Stands above every screen of it. */
  line: 'This is Parley as it was on {$day :date}, with the rules of that time. Other chairs and new games are in today’s Parley, under today’s rules.',
  /** New games and other chairs lead there, too. */
  'to-today': 'To today’s Parley',
  'without-scenario':
    'It is a game of the scenario “{$id}”, which this older Parley does not have. Open the link in today’s Parley.',
  /** Of a saved game; after the sentence that it cannot be gone on with. */
  'save-kept': 'An older Parley is kept for it, as it was on {$day :date}: you can go on there, under its rules.',
} as const;
