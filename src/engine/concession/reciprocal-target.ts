/** A point on the line between two values: `from` at share 0, `to` at share 1. */
export function interpolate(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/**
 * The target that answers in kind (Nice Tit for Tat, Baarslag, Hindriks & Jonker 2013): of the way from its best to its
 * aim, as large a share as the others have come of theirs, from `first` (what their first offer gave) to the aim, with
 * the best that they have offered so far, `received`. Never beyond the aim.
 */
export function reciprocalTarget(best: number, aim: number, first: number, received: number): number {
  const whole = aim - first;
  if (whole <= 0) return aim;
  return interpolate(best, aim, Math.max(0, Math.min(1, (received - first) / whole)));
}
