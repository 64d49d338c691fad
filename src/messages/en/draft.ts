/** The person's offer or counter in the making. */
export const draft = {
  undo: 'Undo the last change to the offer',
  redo: 'Redo the last change to the offer',

  clauses: 'What you propose',
  firm: 'firm',
  vague: 'vague',
  'firm-or-vague': 'Firm or vague: {$title}',
  /** Between two answers. */
  or: 'or',
  'other-answer': 'The other answer: {$title}',
  choose: 'Choose',

  to: 'To',
  /** `to`: how many it goes to. */
  relayed: 'A {#term of=channel}relayed{/term} letter arrives the next {:round}, in the go-between’s words.',
  /** What the text with the draft in it is worth. */
  exact: 'Ask that no article be made vague on the way',
  worth: 'What you get if the text is signed with this',

  'send-question': 'Send it anyway?',
  'send-yes': 'Send it',
  'put-question': 'Propose it anyway?',
  'put-yes': 'Propose it',
  'crosses-own-line': 'This crosses your own red line. {$because}',
  'no-undo': 'A letter that has been sent cannot be taken back.',
  'single-text': 'Propose it as the single text',
  'single-text-about': 'All signatories say at once what must change, and accept the rest for now.',
} as const;
