/** A file of this device: how it is opened, and what was found in it. */
export const file = {
  heading: 'Open a file',
  about: 'A scenario or a saved game. It stays on this device.',
  choose: 'Choose a file',
  'choose-again': 'Choose the file again',
  reading: 'Reading {$name} …',
  unread: '{$name} could not be read because part of this page did not load. Try again when you are online.',
  refused:
    '{$name} cannot be played yet. Errors: {$errors :count}. Correct the file and choose it again; nothing here has changed.',
  'opened-kept': '{$name} is now listed with the other scenarios and stored on this device.',
  'opened-kept-remarks':
    '{$name} is now listed with the other scenarios and stored on this device. It can be played, but read the remarks.',
  'opened-until-left':
    '{$name} is now listed with the other scenarios, but this browser stores it only until you leave the page.',
  'opened-until-left-remarks':
    '{$name} is now listed with the other scenarios, but this browser stores it only until you leave the page. It can be played, but read the remarks.',
  dropped:
    'Scenarios removed from this device because they could no longer be read: {$files :count}. Your files have not changed: choose them again.',
  notes: 'Notes on {$name}',
  error: 'Error',
  remark: 'Remark',
  'error-at': 'Error, line {$line}, column {$column}',
  'remark-at': 'Remark, line {$line}, column {$column}',
  'change-question': 'Use the new file?',
  'change-words':
    'A game of this scenario was started with the old file. With the new file it cannot continue until you open the old one again.',
  'change-yes': 'Use the new file',
  'change-no': 'Keep the old file',
} as const;
