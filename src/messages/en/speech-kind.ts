/** What a person may say or ask. */
export const speechKind = {
  insist: 'Insist: we want this',
  never: 'Rule out: never this',
  claim: 'Claim: another delegation accepts this',
  'tell-matters': 'Tell: this matters to us',
  'tell-claim': 'Tell: a third delegation accepts this',
  'ask-matters': 'Ask: how much does it matter?',
  'ask-live': 'Ask: could you accept it?',
  'ask-true': 'Ask: is this claim true?',
  'ask-meaning': 'Ask: what does it mean to you?',
  consult: 'Explain our position at home',
  'ask-members': 'Ask our members',
} as const;
