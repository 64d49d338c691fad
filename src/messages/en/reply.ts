/** Replies to a question, on a button or in the record. */
export const reply = {
  most: 'It matters most to us',
  middle: 'It matters somewhat to us',
  least: 'It matters least to us',
  yes: 'Yes',
  /** To be able to accept one article is not to agree to it yet. */
  'yes-if': 'Yes, if the rest is right',
  /** To a question with a condition. */
  'yes-given': 'Yes, if the draft says {$given :answer style=full}',
  no: 'No',
  otherwise: 'Only in part',
  evade: 'We would rather not say',
  means: 'It means {$answer :answer} to us',
} as const;
