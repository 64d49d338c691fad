/** That the game is not kept on this device, or not wholly, while it is played. */
export const keeping = {
  label: 'How this game is stored',
  'until-left':
    'This device cannot store the game: closing or reloading this page loses it. Anything stored earlier is still there. Save the game to a file or copy a link now, and you can continue from either.',
  older:
    'This is an earlier state of your game. The later moves are lost: this device had no room for them. You can continue from here.',
  save: 'Save to a file',
  copy: 'Copy a link',
  copied: 'Link copied.',
  'not-copied': 'The link could not be copied: this browser does not allow it here.',
  understood: 'Understood',
} as const;
