/** The person's offer or counter in the making. */
export const draft = {
  undo: 'Undo the last change to the offer',
  redo: 'Redo the last change to the offer',

  clauses: 'Clauses',
  firm: 'firm',
  vague: 'vague',
  'firm-or-vague': 'Firm or vague: {$title}',
  /** Between two answers. */
  or: 'or',
  'other-answer': 'The other answer: {$title}',
  choose: 'Choose',

  to: 'To',
  /** `to`: how many it goes to. */
  relayed: 'What is {#term of=channel}relayed{/term} arrives next {:round}, in the carrier’s words.',
  /** What the text with the draft in it is worth. */
  exact: 'Ask to be exact: it must not be made vague',
  worth: 'For you, if the text were signed with this in it',

  'send-question': 'Send it all the same?',
  'send-yes': 'Send it',
  'put-question': 'Put it all the same?',
  'put-yes': 'Put it',
  'crosses-own-line': 'It crosses your own red line. {$because}',
  'no-undo': 'What is sent cannot be undone.',
  'single-text': 'Put it as the single text',
  'single-text-about': 'All that sign say at once what must change, and accept the rest for now.',
} as const;
