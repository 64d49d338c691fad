/** The questions that a person answers before sitting down, each with what it asks for. */
export const preparation = {
  interests: 'My interests',
  'interests-hint': 'What I need, not what I ask for',
  walkAway: 'I would rather leave than sign',
  'walkAway-hint': 'What would be worse than no deal',
  trades: 'What I could trade',
  'trades-hint': 'Cheap for me, dear to somebody else',
  opening: 'My first offer',
  'opening-hint': 'To whom, and why they might say yes',
  others: 'What the others want, I think',
  'others-hint': 'Correct it as you learn',
} as const;
