/** What no deal is worth to another delegation, by the walk-away levels low, middle and high, in the order of beliefs. */
export const WALK_AWAY_LEVELS = [
  { level: 'low', words: 'Little' },
  { level: 'middle', words: 'Something' },
  { level: 'high', words: 'Much' },
] as const;
