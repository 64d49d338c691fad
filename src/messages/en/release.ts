/** A Parley of old, kept so that games that were played by it can be played again: what its page says of itself. */
export const release = {
  about: 'About this version',
  /** `day`: on which it was frozen. Stands above every screen of it. */
  line: 'This is Parley as it was on {$day :date}, with the rules of that time. For another delegation or a new game, go to today’s Parley.',
  'to-today': 'To today’s Parley',
  'without-scenario':
    'This game needs the scenario “{$id}”, which this older Parley does not have. Open the link in today’s Parley.',
} as const;
