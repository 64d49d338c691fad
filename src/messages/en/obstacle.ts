/** What stands between a text and a vote, by its code. */
export const obstacle = {
  'nothing-initialled': 'No article has all the initials it needs yet.',
  after: '{$track :track at=start} must be signed first.',
  'must-settle': '{$issue :article at=start} must be agreed before this can be signed.',
} as const;
