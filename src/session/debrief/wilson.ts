/** Nine in ten: so many standard deviations to either side. */
const NINE_IN_TEN = 1.645;

/**
 * Between what the true share lies, nine times in ten, where `count` of `all` were counted: the score interval (Wilson,
 * JASA 22, 1927). In thousandths.
 */
export function wilson(count: number, all: number): { readonly low: number; readonly high: number } {
  const z2 = NINE_IN_TEN * NINE_IN_TEN;
  const middle = (count + z2 / 2) / (all + z2);
  const half = (NINE_IN_TEN * Math.sqrt((count * (all - count)) / all + z2 / 4)) / (all + z2);
  const thousandths = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000);
  return { low: thousandths(middle - half), high: thousandths(middle + half) };
}
