/** A part of a whole in whole percent; 0 of nothing. */
export function inPercent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
