/** The games that this device keeps: the list of all, and their files. */
export const games = {
  heading: 'Your games',
  label: 'List of your games',
  about:
    'They are kept in this browser, on this device only. A browser may delete what it keeps, so save to a file what you do not want to lose. Games that go on stay until you delete them; of finished ones the last {$most :count} stay.',
  none: 'No game is kept here.',
  'group-going': 'Going on',
  'group-ended': 'Finished',
  'group-stranded': 'Cannot be opened here',
  unread: 'A saved game',
  'not-read-yet': 'Being read …',
  'not-read': 'What it needs could not be loaded now. You may be offline; you can try to go on with it all the same.',
  'chair-and-where': '{$chair}, {$where}',
  played: 'Played last: {$time}',
  'keeping-until-left': 'Not kept: closing or reloading this page loses it.',
  'keeping-older': 'Without its last moves: this device had no room for them.',
  open: 'Resume{#hidden} {$name}{/hidden}',
  'see-ending': 'See how it ended{#hidden} in {$name}{/hidden}',
  rename: 'Rename{#hidden} {$name}{/hidden}',
  'rename-place': 'New name',
  'rename-yes': 'Keep the name',
  save: 'Save to a file{#hidden} {$name}{/hidden}',
  'save-all': 'Save all to one file',
  delete: 'Delete{#hidden} {$name}{/hidden}',
  deleted: 'Deleted: {$name}.',
  undo: 'Put back{#hidden} {$name}{/hidden}',
  'deleted-until-closed': 'Until you close this list, it can be put back.',
  'open-file': 'Open a game from a file',
  /** In the file. */
  'file-heading': 'Parley: a saved game',
  'file-heading-all': 'Parley: saved games',
  'file-about': 'To go on with it, open this file on the first screen of Parley, or follow the link below.',
  'file-about-all': 'To go on with them, open this file on the first screen of Parley, or follow a link below.',
  'file-saved': 'Saved: {$time}',
  'file-line': '{$name} ({$title}, {$where})',
  /** What became of a file that was opened. */
  opened: '{$file}: the game is with yours now.',
  'opened-several': '{$file}: the games are with yours now. Games: {$count :count}.',
  'opened-until-left': 'This browser keeps it only until you leave the page.',
  'file-damaged':
    '{$file} holds no whole game: something in it was changed or cut off. Ask for the file again, or for a link to the game. Nothing here has changed.',
  'file-cut-off':
    '{$file} holds a game that is cut off: {$missing :count} characters are missing at its end. Ask for the file again. Nothing here has changed.',
  'file-newer':
    '{$file} was saved by a newer Parley than this one. Load the page again to update it, and open the file.',
  'file-too-big': '{$file} is far too big for a saved game. Did you choose the right file? Nothing here has changed.',
} as const;
