/** A file of this device: how it is opened, and what was found in it. */
export const file = {
  heading: 'Open a file',
  about: 'A scenario or a saved game. It stays on this device.',
  choose: 'Choose a file',
  'choose-again': 'Choose the file again',
  reading: 'Reading {$name} …',
  unread: '{$name} could not be read because a part of this page did not load. Try again when you are online.',
  refused:
    '{$name} cannot be played yet. Errors: {$errors :count}. Correct the file and choose it again. Nothing here has changed.',
  'opened-kept': '{$name} is now among the scenarios. It is stored on this device.',
  'opened-kept-remarks':
    '{$name} is now among the scenarios. It is stored on this device. You can play it, but read the remarks.',
  'opened-until-left': '{$name} is now among the scenarios. This browser keeps it only until you leave the page.',
  'opened-until-left-remarks':
    '{$name} is now among the scenarios. This browser keeps it only until you leave the page. You can play it, but read the remarks.',
  dropped:
    'Stored scenarios that could no longer be read and were removed: {$files :count}. Your files have not changed: choose them again.',
  notes: 'Notes on {$name}',
  error: 'Error',
  remark: 'Remark',
  'error-at': 'Error, line {$line}, column {$column}',
  'remark-at': 'Remark, line {$line}, column {$column}',
  'change-question': 'Use the changed file?',
  'change-words':
    'You have an unfinished game of this scenario with the previous version of the file. With the changed file it cannot continue, unless you open the previous version again.',
  'change-yes': 'Use the changed file',
  'change-no': 'Keep the previous version',
} as const;
