/** That the game is not kept on this device, or not wholly, while it is played. */
export const keeping = {
  label: 'How this game is kept',
  'until-left':
    'This game is not kept on this device: it has no room, or does not let us. Closing or reloading this page loses it; what was kept before is still there. Save it to a file, or copy a link to it as it stands now: from either of them it can be gone on with.',
  older:
    'This is your game as it stood some time ago. What was played after that is lost: this device had no room for it. You can go on from here.',
  save: 'Save to a file',
  copy: 'Copy a link',
  copied: 'The link is copied.',
  'not-copied': 'The link could not be copied: this browser does not allow it here.',
  understood: 'Understood',
} as const;
