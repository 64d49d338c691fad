import type { WalkAway } from '#engine/model/scenario/walk-away.ts';

/** The largest spread, and drift over all rounds, as a share of the most that a track is worth to the party. */
const MOST_SHARE = 0.2;
/** The same share for the spread and the total drift that replace values above `MOST_SHARE`. */
const USUAL_SHARE = 0.05;

/**
 * The drift and the spread of a walk-away, for a party to which a part is worth `most` at best. What the author has chosen
 * stays, unless it is far too much for the points: a walk-away that moves by half of them decides the game alone.
 */
export function slowChanges(
  { drift, spread }: WalkAway,
  most: number,
  rounds: number,
): Pick<WalkAway, 'drift' | 'spread'> {
  const later = Math.max(1, rounds - 1);
  const usual = most * USUAL_SHARE;
  return {
    drift: Math.abs(drift) * later > most * MOST_SHARE ? Math.sign(drift) * hundredths(usual / later) : drift,
    spread: spread > most * MOST_SHARE ? hundredths(usual) : spread,
  };
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
