/** The places of the debrief: what they are called in the bar, on the page and in the title of the window. */
export const debriefPlaces = {
  row: 'Parts of the debrief',
  result: 'Result',
  path: 'Path',
  deals: 'Deals',
  decisions: 'Your decisions',
  'all-decisions': 'Decisions',
  talk: 'Talk about it',
  'path-window': '{$scenario}: path',
  'deals-window': '{$scenario}: deals',
  'decisions-window': '{$scenario}: decisions',
  'talk-window': '{$scenario}: to talk about',
  'decisions-heading': 'Your decisions, and theirs',
  'all-decisions-heading': 'What they decided',
  'talk-heading': 'What to talk about',
  'talk-about': 'Out of the role first; then what happened here, and what really happened.',
  keep: 'Keep it',
} as const;
