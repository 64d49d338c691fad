/** An amount and its index. */
interface Having {
  readonly index: number;
  readonly has: number;
}

/** The first of those that have least, and of those that have most. */
export function leastAndMost(amounts: readonly number[]): { readonly least: Having; readonly most: Having } {
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  return { least: { index: amounts.indexOf(low), has: low }, most: { index: amounts.indexOf(high), has: high } };
}
