/** The height of the stage assumed to be covered, in steps, so that one more line in a letter does not move the map. */

/** Pixels of a step, and by how many the cover may shrink below the step before the map grows again. */
const STEP = 48;
const SLACK = 64;

/** The height to keep free, from what is covered now and what was kept free before. */
export function steadyCover(covered: number, before: number | undefined): number {
  const needed = covered <= 0 ? 0 : Math.ceil(covered / STEP) * STEP;
  if (before === undefined || needed > before || (covered <= 0 && before > 0)) return needed;
  return before - covered > STEP + SLACK ? needed : before;
}
