/** What any screen may say, whatever is played. */
export const page = {
  title: '{$screen} – Parley',
  home: 'Parley, to the start',
  close: 'Close',
  cancel: 'Cancel',
  'try-again': 'Try again',
  'load-again': 'Load the page again',
  'to-scenarios': 'To the scenarios',
  teaching: 'For teachers',
  rules: 'Rules',
  settings: 'Settings',
  'not-loaded': 'This could not be loaded',
  'not-loaded-words':
    'You may be offline. Nothing is lost. Try again when you are online; if “{$what}” still does not open, load the page again.',
  'part-missing': 'A part of this page could not be loaded',
  'part-missing-words':
    'You may be offline, or Parley was updated in the meantime. Nothing is lost. Try again when you are online; if that does not help, load the page again.',
  broke: 'Something in this page broke',
  'broke-without-game':
    'No game was going on, and nothing is lost. Load the page again; if it breaks again, go to the scenarios.',
  'broke-kept':
    'Your game is kept on this device up to the last move. Load the page again to go on; if it breaks again, go to the scenarios.',
  'broke-until-left':
    'Your game is not kept on this device, and loading the page again would lose it. Go to the scenarios and try to go on from there.',
} as const;
