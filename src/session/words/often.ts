/** How often, as a letter says it. */

const ORDINALS = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** "for the third time", as long as anybody would count. */
export function ordinal(times: number): string {
  const word = ORDINALS[times - 3];
  return word === undefined ? 'once more' : `for the ${word} time`;
}

/** "twice", "three times", "often" */
export function often(times: number): string {
  return ['twice', 'three times', 'four times'][times - 2] ?? 'often';
}
