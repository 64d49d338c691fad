/** Why a game kept on this device cannot be gone on with, and what can be done. */
export const save = {
  stranded: 'A saved game that cannot be opened',
  'go-on-older': 'Go on in the older Parley',
  'newer-format': 'The saved game was made by a newer Parley than this one. Load the page again to update it.',
  damaged: 'The saved game is damaged: something in it was cut off or changed on this device. It cannot be mended.',
  'unknown-scenario': 'Its scenario “{$id}” is not here. Open its file on the first screen, and go on.',
  'other-scenario':
    'The scenario has changed since the game was saved, so it cannot be gone on with. If it is from a file, open the file as it was, and go on.',
  'older-rules':
    'The game was saved under older rules than this page has, so it cannot be gone on with here. It stays on this device until you delete it.',
  'newer-rules':
    'The game was saved under newer rules than this page has. Load the page again to update it, and go on.',
  'older-negotiators':
    'The game was kept without the moves of its negotiators, which were older than those of this page, so it cannot be gone on with here. It stays on this device until you delete it.',
  'newer-negotiators':
    'The game was kept without the moves of its negotiators, which were newer than those of this page. Load the page again to update it, and go on.',
  'not-allowed':
    'The saved game holds something that the rules do not allow, so it cannot be gone on with. It was changed on this device, and cannot be mended.',
  /** `day`: on which a release was frozen; stands after the sentence that the game cannot be gone on with. */
  'older-kept': 'An older Parley is kept for it, as it was on {$day :date}: you can go on there, under its rules.',
  'older-away':
    'The server keeps an older Parley for it, as it was on {$day :date}. Open this page again when you are online, to go on there.',
} as const;
