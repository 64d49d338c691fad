/** From less than no deal to much better. */
export type ComparedWithNoDeal = 'less' | 'same' | 'hardly' | 'better' | 'much';

/**
 * What a text is worth against no deal, in degrees. All in points as they are told, so that what is called less is less
 * where it is read; `best`: the most that any text is worth.
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
