/**
 * An element of an array whose index is known to be in range; a wrong index is a defect of the program. Loops over all
 * packages or outcomes write `list[i]!` instead: they bound the index themselves, and a call for each element makes them
 * several times slower.
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`no element ${index} of ${list.length}`);
  return element;
}
