/** That the game is not kept on this device, or not wholly, while it is played. */
export const keeping = {
  label: 'How this game is kept',
  'until-left':
    'This game is not kept on this device: it has no room, or does not let us. Closing or reloading this page loses it. Copy a link to it as it stands now: whoever opens the link can go on from there.',
  older:
    'This is your game as it stood some time ago. What was played after that is lost: this device had no room for it. You can go on from here.',
  copy: 'Copy a link',
  copied: 'The link is copied.',
  'not-copied': 'The link could not be copied: this browser does not allow it here.',
  understood: 'Understood',
} as const;
