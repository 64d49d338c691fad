/** A file of this device: how it is opened, and what was found in it. */
export const file = {
  heading: 'Open a file',
  about: 'A scenario or a saved game. It stays on this device.',
  choose: 'Choose a file',
  'choose-again': 'Choose it again',
  reading: 'Reading {$name} …',
  unread: '{$name} could not be read, because a part of this page did not load. Try again when you are online.',
  refused:
    '{$name} cannot be played yet. Errors: {$errors :count}. Mend the file and choose it again; nothing here has changed.',
  'opened-kept': '{$name} lies with the other scenarios. It is kept on this device.',
  'opened-kept-remarks':
    '{$name} lies with the other scenarios. It is kept on this device. It can be played; read the remarks.',
  'opened-until-left': '{$name} lies with the other scenarios. This browser keeps it only until you leave the page.',
  'opened-until-left-remarks':
    '{$name} lies with the other scenarios. This browser keeps it only until you leave the page. It can be played; read the remarks.',
  dropped:
    'Scenarios kept on this device that could not be read any more and were taken off: {$files :count}. Your files are as they were: choose them again.',
  notes: 'Notes on {$name}',
  error: 'Error',
  remark: 'Remark',
  'error-at': 'Error, line {$line}, column {$column}',
  'remark-at': 'Remark, line {$line}, column {$column}',
  'change-question': 'Use the changed file?',
  'change-words':
    'A game of this scenario is going on with the file as it was. With the changed file it cannot be gone on with, until the file as it was is opened again.',
  'change-yes': 'Use the changed file',
  'change-no': 'Keep the file as it was',
} as const;
