/** The questions that a person answers before sitting down, each with what it asks for. */
export const preparation = {
  interests: 'My interests',
  'interests-hint': 'What I need, not what I ask for',
  walkAway: 'When I would walk away',
  'walkAway-hint': 'What would be worse than no deal',
  trades: 'What I could trade',
  'trades-hint': 'Cheap for me, valuable to someone else',
  opening: 'My first offer',
  'opening-hint': 'To whom, and why they might say yes',
  others: 'What I think the others want',
  'others-hint': 'Correct this as you learn more',
} as const;
