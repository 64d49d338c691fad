/** Hints that a person may ask for: how its draft may land, what it could do, what seems to matter to whom. */
export const hints = {
  'landing-question': 'How may it land?',
  'landing-working': 'Weighing it up…',
  /** Before what is read out of one of those that an offer goes to. */
  'landing-at': '{$party :party at=start}:',
  'landing-estimate': 'An estimate. It can be wrong.',
  'suggestion-question': 'What could I do?',
  'suggestion-working': 'Thinking it over…',
  'suggestion-none': 'Nothing is to be done now.',
  'suggestion-take-up': 'Put it into the draft',
  'suggestion-fill-in': 'Fill in the form with it',
  matters: 'What seems to matter to whom',
  'matters-question': 'What matters to whom?',
  'matters-about':
    'Worked out from what is public and what was said to you. Every offer, answer and vote moves it. It can be wrong.',
  'matters-working': 'Looking back over what was said…',
  'matters-found': 'Worked out: {$parties :parties style=name}.',
} as const;
