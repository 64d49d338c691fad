/** Height available below the question. */
export interface AvailableHeight {
  readonly first: number;
  /** On the screens after the first, where the question is set smaller. */
  readonly later: number;
}

/** Of the room, as much is filled at least, so that the last screen has something to hold. */
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/**
 * Lays what stands one under the other, of such heights, on as few screens as can be, about as much on each: where each
 * screen begins, as places from 0. What has no room even on a screen of its own has one all the same.
 */
export function screensOf(heights: readonly number[], room: AvailableHeight): number[] {
  const fewest = filled(heights, room, 1).length;
  const even = SHARES.map((share) => filled(heights, room, share));
  return even.find((starts) => starts.length === fewest) ?? [0];
}

function filled(heights: readonly number[], { first, later }: AvailableHeight, share: number): number[] {
  const starts = [0];
  let used = 0;
  for (const [place, height] of heights.entries()) {
    const room = share * (starts.length === 1 ? first : later);
    if (used > 0 && used + height > room) {
      starts.push(place);
      used = 0;
    }
    used += height;
  }
  return starts;
}
