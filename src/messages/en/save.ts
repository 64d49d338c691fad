/** Why a game kept on this device cannot be gone on with, and what can be done. */
export const save = {
  stranded: 'A saved game that cannot be opened',
  'go-on-older': 'Continue in the older version',
  'newer-format': 'This game was saved by a newer version of Parley. Reload the page to update it.',
  damaged: 'The saved game is damaged: part of it was lost or changed on this device. It cannot be repaired.',
  'unknown-scenario':
    'Its scenario “{$id}” is not available. Open the scenario’s file on the first screen to continue.',
  'other-scenario':
    'The scenario has changed since the game was saved, so the game cannot continue. If the scenario comes from a file, open the earlier version of that file to continue.',
  'older-rules':
    'The game was saved under older rules than those of this page, so it cannot continue here. It stays on this device until you delete it.',
  'newer-rules':
    'The game was saved under newer rules than those of this page. Reload the page to update it, then continue.',
  'older-negotiators':
    'The game was saved without the moves of its computer players, which were older than those of this page, so it cannot continue here. It stays on this device until you delete it.',
  'newer-negotiators':
    'The game was saved without the moves of its computer players, which were newer than those of this page. Reload the page to update it, then continue.',
  'not-allowed':
    'The saved game contains a move that the rules do not allow, so it cannot continue. It was changed on this device and cannot be repaired.',
  /** `day`: on which a release was frozen; stands after the sentence that the game cannot be gone on with. */
  'older-kept':
    'The older version of Parley, from {$day :date}, is still available. You can continue there, under its rules.',
  'older-away':
    'The server has the older version of Parley, from {$day :date}. Open this page again when you are online to continue there.',
} as const;
