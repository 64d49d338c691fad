/** Data of this device that cannot be read, on the screens that list what can. */
export const unreadableData = {
  about:
    'This browser has stored data that this version of Parley cannot read, so it is not in the list below. Another version may have written it. It stays in the browser until you delete it.',
  save: 'Save that data to a file',
  delete: 'Delete that data',
  question: 'Delete the unreadable data?',
  words: 'This deletes the data from the browser for good. If you may need it, save it to a file first.',
} as const;
