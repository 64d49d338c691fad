/** A Parley of old, kept so that games that were played by it can be played again: what its page says of itself. */
export const release = {
  about: 'About this version of Parley',
  /** `day`: on which it was frozen. Stands above every screen of it. */
  line: 'This is Parley as it was on {$day :date}, with the rules of that time. Use the current Parley for other delegations and new games.',
  'to-today': 'To the current Parley',
  'without-scenario':
    'This game uses the scenario “{$id}”, which this older version of Parley does not have. Open the link in the current Parley.',
} as const;
