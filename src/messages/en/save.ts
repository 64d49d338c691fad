/** Why a game kept on this device cannot be gone on with, and what can be done. */
export const save = {
  stranded: 'This saved game cannot be opened',
  'go-on-older': 'Continue in the older version',
  'newer-format': 'The game was saved by a newer version of Parley. Reload the page to update it.',
  damaged: 'The saved game is damaged: part of it was changed or cut off on this device. It cannot be repaired.',
  'unknown-scenario': 'Its scenario “{$id}” is not here. To continue, open its file on the first screen.',
  'other-scenario':
    'The scenario has changed since the game was saved, so the game cannot continue. If the scenario is from a file, open the old file to continue.',
  'older-rules':
    'The game was saved under older rules, so it cannot continue here. It stays on this device until you delete it.',
  'newer-rules': 'The game was saved under newer rules. Reload the page to update it, then continue.',
  'older-negotiators':
    'The game was saved without the moves of its negotiators, which were older than those of this page, so it cannot continue here. It stays on this device until you delete it.',
  'newer-negotiators':
    'The game was saved without the moves of its negotiators, which were newer than those of this page. Reload the page to update it, then continue.',
  'not-allowed':
    'The saved game contains a move that the rules do not allow, so it cannot continue. It was changed on this device and cannot be repaired.',
  /** `day`: on which a release was frozen; stands after the sentence that the game cannot be gone on with. */
  'older-kept':
    'An older version of Parley, from {$day :date}, is kept for it: you can continue there, under its rules.',
  'older-away':
    'The server has an older version of Parley for it, from {$day :date}. Open this page again when you are online to continue there.',
} as const;
