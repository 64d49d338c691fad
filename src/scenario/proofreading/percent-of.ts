/** A share, 0 to 1, as so many of a hundred, to a tenth. */
export function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}
