/** From less than no deal to much better. */
export type ComparedWithNoDeal = 'less' | 'same' | 'hardly' | 'better' | 'much';

/**
 * Compares the worth of a text with no deal, in degrees. All values are in points as told, so that "less" agrees with
 * the numbers that are read; `best`: the most that any text is worth.
 */
export function comparedWithNoDeal({
  points,
  walkAway,
  best,
}: {
  readonly points: number;
  readonly walkAway: number;
  readonly best: number;
}): ComparedWithNoDeal {
  const [gain, most] = [points - walkAway, best - walkAway];
  if (gain < 0) return 'less';
  if (gain === 0) return 'same';
  if (gain * 10 < most) return 'hardly';
  return gain * 2 < most ? 'better' : 'much';
}
