/** What any screen may say, whatever is played. */
export const page = {
  title: '{$screen} – Parley',
  home: 'Parley, start page',
  close: 'Close',
  cancel: 'Cancel',
  'try-again': 'Try again',
  'load-again': 'Reload the page',
  'to-scenarios': 'To the scenarios',
  teaching: 'For teachers',
  rules: 'Rules',
  settings: 'Settings',
  'not-loaded': 'This could not be loaded',
  'not-loaded-words':
    'You may be offline. Nothing is lost. Try again when you are online; if “{$what}” still does not open, reload the page.',
  'part-missing': 'Part of this page could not be loaded',
  'part-missing-words':
    'You may be offline, or Parley was updated in the meantime. Nothing is lost. Try again when you are online; if that does not help, reload the page.',
  broke: 'Something went wrong on this page',
  'broke-without-game':
    'No game was open, and nothing is lost. Reload the page; if it happens again, go to the scenarios.',
  'broke-kept':
    'Your game is stored on this device up to the last move. Reload the page to continue; if it happens again, go to the scenarios.',
  'broke-until-left':
    'Your game is not stored on this device, and reloading the page would lose it. Go to the scenarios and try to continue from there.',
} as const;
