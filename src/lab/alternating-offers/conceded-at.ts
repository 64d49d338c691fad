/** The exponent of a time-dependent negotiator: it has conceded that power of the time; 4 concedes late, 1/4 early. */
export type Exponent = 0.25 | 0.5 | 1 | 2 | 4;

/**
 * time^exponent, for a time from 0 to 1: the share of its range that a negotiator has conceded
 * (Faratin, Sierra & Jennings 1998, with exponent = 1 / beta).
 * Only products and square roots, which every machine rounds alike.
 */
export function concededAt(time: number, exponent: Exponent): number {
  switch (exponent) {
    case 4:
      return time * time * time * time;
    case 2:
      return time * time;
    case 1:
      return time;
    case 0.5:
      return Math.sqrt(time);
    case 0.25:
      return Math.sqrt(Math.sqrt(time));
  }
}
