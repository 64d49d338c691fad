/** Draws a whole number from 0 to one below a bound, by chance. */
export type Draw = (below: number) => number;

/** The same things in an order by chance. */
export function shuffled<Thing>(things: readonly Thing[], draw: Draw): Thing[] {
  const left = [...things];
  return things.flatMap(() => left.splice(draw(left.length), 1));
}
