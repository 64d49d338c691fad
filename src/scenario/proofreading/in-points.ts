/** A number of a game's units as points, as a file has them. */
export function inPoints(units: number, scale: number): string {
  return String(units / scale);
}
