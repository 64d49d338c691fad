/** An easing: the progress of a motion from 0 to 1, for a share of its time. */
export type Ease = (share: number) => number;

/** A curve of CSS's `cubic-bezier(x1, y1, x2, y2)`. */
export function bezier(x1: number, y1: number, x2: number, y2: number): Ease {
  const at = (a: number, b: number, t: number) => 3 * a * t * (1 - t) ** 2 + 3 * b * t ** 2 * (1 - t) + t ** 3;
  return (share) => {
    if (share <= 0 || share >= 1) return Math.min(Math.max(share, 0), 1);
    let [low, high] = [0, 1];
    // Halved often enough for a thousandth of a pixel on any screen.
    for (let i = 0; i < 22; i++) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < share) low = middle;
      else high = middle;
    }
    return at(y1, y2, low);
  };
}

export const EASE_OUT: Ease = bezier(0.2, 0.7, 0.2, 1);
export const EASE_TRAVEL: Ease = bezier(0.5, 0, 0.2, 1);
export const LINEAR: Ease = (share) => Math.min(Math.max(share, 0), 1);
