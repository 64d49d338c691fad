/** Device pixels a CSS pixel are capped here: more is not seen, and costs memory. */
const DENSEST = 2;

/** Device pixels a CSS pixel that pictures are painted with on this screen, as it is now. */
export function densityOfScreen(): number {
  return Math.min(window.devicePixelRatio, DENSEST);
}
