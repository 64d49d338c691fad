/** A newer Parley that can be loaded. */
export const newer = {
  about: 'A newer Parley',
  here: 'A newer Parley is here. Your games and texts stay on this device.',
  'part-missing':
    'Parley was updated while this page was open, and a part of the older one is gone. Load the newer one: your games and texts stay on this device.',
  load: 'Load it',
  later: 'Later',
} as const;
