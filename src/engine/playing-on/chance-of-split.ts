/** Maximum number of ways compared; half of their splits still count exactly. */
const MOST = 50;

/**
 * Returns the probability, in millionths, that so many of the pairs that differ fall to the one side, or more unevenly
 * to either, if each falls to both alike (the sign test: Arbuthnot 1710; Conover, Practical Nonparametric Statistics,
 * 1999, 3.4).
 * @throws RangeError for more pairs than can be counted exactly
 */
export function chanceOfSplit(one: number, other: number): number {
  const pairs = one + other;
  if (pairs > MOST) throw new RangeError(`at most ${MOST} pairs can be compared`);
  const fewer = Math.min(one, other);
  let splits = 1;
  let all = 1;
  let asUneven = 1;
  for (let count = 1; count <= pairs; count += 1) {
    all *= 2;
    splits = Math.round((splits * (pairs - count + 1)) / count);
    if (count <= fewer) asUneven += splits;
  }
  return Math.min(1_000_000, Math.ceil((asUneven / all) * 2_000_000));
}
