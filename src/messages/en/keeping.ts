/** That the game is not kept on this device, or not wholly, while it is played. */
export const keeping = {
  label: 'Storage of this game',
  'until-left':
    'This game is not stored on this device: there is no space left, or the browser does not allow it. If you close or reload this page, the game is lost, except for the part that was stored earlier. Save it to a file, or copy a link to its present state. You can continue from either of them.',
  older:
    'This is an earlier state of your game. The moves after it are lost, because this device had no space left for them. You can continue from here.',
  save: 'Save to a file',
  copy: 'Copy a link',
  copied: 'The link is copied.',
  'not-copied': 'The link could not be copied, because this browser does not allow it here.',
  understood: 'OK',
} as const;
