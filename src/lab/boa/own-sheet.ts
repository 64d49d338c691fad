/**
 * One party's own value of every outcome in a space of deals. Values are safe integers, in any unit; searches use the
 * party's own order of preference.
 */
export interface OwnSheet {
  /** The value of each outcome, by its index; `NEVER` where it crosses a red line. */
  readonly values: Float64Array;
  /** The outcomes from the worst to the best; among equals, the lower index first. */
  readonly order: Int32Array;
  /** The values in that order, so that a search need not look them up. */
  readonly ascending: Float64Array;
  /** The value of no agreement. */
  readonly reservation: number;
  /** The least that the party signs: its reservation, or its worst outcome where that is better. */
  readonly floor: number;
  /** The most that it could have. Below `floor`, nothing is worth signing. */
  readonly best: number;
}

/** The value of what a party never signs. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** A sheet made ready for searching. */
export function ownSheet(values: Float64Array, reservation: number): OwnSheet {
  const order = Int32Array.from(values.keys()).sort((a, b) => compare(values[a]!, values[b]!) || a - b);
  const ascending = Float64Array.from(order, (outcome) => values[outcome]!);
  const worst = ascending.find((value) => value !== NEVER) ?? reservation;
  return {
    values,
    order,
    ascending,
    reservation,
    floor: Math.max(worst, reservation),
    best: ascending[ascending.length - 1] ?? NEVER,
  };
}

/** Of infinities, too, which do not subtract. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The place, in the order of a sheet, of the first outcome worth `least` or more; as many as there are, if none is. */
export function lowerBound(sheet: OwnSheet, least: number): number {
  let [low, high] = [0, sheet.ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sheet.ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
