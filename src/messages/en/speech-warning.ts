/** What is asked before something is said in public that cannot be taken back. */
export const speechWarning = {
  word: 'Everybody hears it, and you cannot take it back. If you later agree to something else, everybody sees you break your word.',
  /** Where support at home counts. */
  'word-at-home':
    'Everybody hears it, and you cannot take it back. If you later agree to something else, you lose {$points :count} of 100 points of support at home.',
  claim: 'Everybody hears it. If it is denied, you lose the trust of all who heard it.',
  'claim-at-home':
    'Everybody hears it. If it is denied, you lose {$points :count} of 100 points of support at home, and the trust of all who heard it.',
} as const;
