/** Why something cannot be chosen in the form for saying and asking, in a word or two. */
export const speechBar = {
  'not-now': 'not now',
  'done-today': 'done today',
  'no-support-lost': 'no support lost',
  'nothing-vague': 'no article is vague',
  'no-claim': 'no claim to ask about',
  'no-direct-channel': 'no direct channel',
  'nothing-left': 'nothing left',
  gone: 'has left',
  'told-to-them': 'already the recipient',
} as const;
