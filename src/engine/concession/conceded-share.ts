import { at } from '../model/at.ts';

/**
 * time^exponent in thousandths, by eighths of the time, for the exponents 1/2, 1, 2, 4 and 8 (Faratin, Sierra & Jennings
 * 1998, with exponent = 1 / beta): from one that gives ground early to one that hardly does before the end.
 */
const CONCEDED = [
  [0, 354, 500, 612, 707, 791, 866, 935, 1000],
  [0, 125, 250, 375, 500, 625, 750, 875, 1000],
  [0, 16, 63, 141, 250, 391, 563, 766, 1000],
  [0, 0, 4, 20, 63, 153, 316, 586, 1000],
  [0, 0, 0, 0, 4, 23, 100, 344, 1000],
] as const;

/**
 * The share of its range, 0 to 1000, that a time-dependent negotiator has conceded by a time from 0 to 1000. Its
 * firmness from 0 to 1000 chooses the exponent, 1/2 to 8; between two exponents and two eighths, straight lines.
 */
export function concededShare(time: number, firmness: number): number {
  const steps = firmness * (CONCEDED.length - 1);
  const row = Math.min(CONCEDED.length - 2, Math.floor(steps / 1000));
  const soft = conceded(row, time);
  const firm = conceded(row + 1, time);
  return soft + Math.floor(((firm - soft) * (steps - row * 1000)) / 1000);
}

function conceded(row: number, time: number): number {
  const shares = at(CONCEDED, row);
  const eighths = time * (shares.length - 1);
  const step = Math.min(shares.length - 2, Math.floor(eighths / 1000));
  const from = at(shares, step);
  return from + Math.floor(((at(shares, step + 1) - from) * (eighths - step * 1000)) / 1000);
}
