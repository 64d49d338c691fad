const STEPS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place, count) => Math.min(place + 1, count - 1),
  ArrowDown: (place, count) => Math.min(place + 1, count - 1),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Returns the index that a key leads to among `count` controls with one tab stop, from the index of another;
 * `undefined` if the key leads to none.
 */
export function placeByKey(event: KeyboardEvent, place: number, count: number): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || place === -1) return undefined;
  return STEPS[event.key]?.(place, count);
}
