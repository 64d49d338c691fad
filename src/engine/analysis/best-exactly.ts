/**
 * The indices that are best, all that tie, in order. Floats choose who is in question; among those the exact values
 * decide.
 * @param near by index: the value as a float.
 * @param slack how far a float may be off, generously.
 */
export function bestExactly<T>(
  near: Float64Array,
  slack: number,
  exact: (index: number) => T,
  compare: (a: T, b: T) => number,
): number[] {
  const best = greatestFloat(near);
  let tied: number[] = [];
  let standing: T | undefined;
  for (let index = 0; index < near.length; index += 1) {
    if (near[index]! < best - slack) continue;
    const value = exact(index);
    const difference = standing === undefined ? 1 : compare(value, standing);
    if (difference < 0) continue;
    if (difference > 0) tied = [];
    standing = value;
    tied.push(index);
  }
  return tied;
}

function greatestFloat(values: Float64Array): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) if (values[index]! > greatest) greatest = values[index]!;
  return greatest;
}
