/** Mood of a home: how much more or less it asks for than its delegation thinks, in thousandths. */
import type { DrawBetween } from '../model/random.ts';

/** Draws the mood of a home: small ones are likelier than large ones, and it is never further off than the doubt. */
export function drawMood(doubt: number, draw: DrawBetween): number {
  return draw(0, doubt) - draw(0, doubt);
}

/**
 * Chance, in thousandths, that a home ratifies what it ratifies in every mood up to one, and in none beyond: that of the
 * moods up to there. `most` is that mood; below `-doubt` there is none.
 */
export function chanceOfMoodUpTo(most: number, doubt: number): number {
  if (most >= doubt) return 1000;
  if (most < -doubt) return 0;
  const all = (doubt + 1) * (doubt + 1);
  const within = most < 0 ? pairs(doubt + 1 + most) : all - pairs(doubt - most);
  return Math.floor((within * 1000) / all);
}

/** Pairs of draws of which one is so far below the other that `rows` differences are left. */
function pairs(rows: number): number {
  return (rows * (rows + 1)) / 2;
}

/** The largest mood in which home ratifies, from `-doubt - 1` for none to `doubt` for all; `ratifies` falls with the mood. */
export function mostMood(doubt: number, ratifies: (mood: number) => boolean): number {
  if (ratifies(doubt)) return doubt;
  let [yes, no] = [-doubt - 1, doubt];
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (ratifies(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
