const STEPS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place, count) => Math.min(place + 1, count - 1),
  ArrowDown: (place, count) => Math.min(place + 1, count - 1),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Which of `count` controls that are one stop of the Tab key a key goes to, from the place of one; absent where to none. */
export function placeByKey(event: KeyboardEvent, place: number, count: number): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || place === -1) return undefined;
  return STEPS[event.key]?.(place, count);
}
