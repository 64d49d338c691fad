/** A newer Parley that can be loaded. */
export const newer = {
  about: 'New version',
  here: 'A new version of Parley is ready. Your games and texts stay on this device.',
  'part-missing':
    'Parley was updated while this page was open, and part of the old version is gone. Load the new version: your games and texts stay on this device.',
  load: 'Update',
  later: 'Later',
} as const;
