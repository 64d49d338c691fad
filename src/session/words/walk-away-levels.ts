/** Levels of the worth of no deal to another delegation, from little to much, in the order of beliefs. */
export const WALK_AWAY_LEVELS = ['low', 'middle', 'high'] as const;
