/** What to know of how things are kept on this device: a game that is not kept wholly, and data that cannot be read. */
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
  unreadable:
    'This browser holds data that this version of Parley cannot read, so the list below leaves it out. Another version may have written it. It stays in the browser until you delete it.',
  'unreadable-save': 'Save that data to a file',
  'unreadable-delete': 'Delete that data',
  'unreadable-question': 'Delete the unreadable data?',
  'unreadable-words': 'This deletes it from the browser for good. If you may need it, save it to a file first.',
} as const;
