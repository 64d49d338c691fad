/** One that a part of a whole goes to. */
export interface Share {
  /** Against those of the others. */
  readonly weight: number;
  /** The minimum that this part receives. */
  readonly least: number;
}

/**
 * Shares a whole number out by weight, in whole parts, each with its least; undefined where the whole is too small for
 * these. The part furthest below its exact share gets the next unit.
 */
export function sharedOut(whole: number, shares: readonly Share[]): readonly number[] | undefined {
  const sum = shares.reduce((total, { weight }) => total + weight, 0);
  if (sum <= 0 || shares.reduce((total, { least }) => total + least, 0) > whole) return undefined;
  const exact = shares.map(({ weight }) => (weight / sum) * whole);
  const parts = shares.map(({ least }, place) => Math.max(least, Math.floor(exact[place] ?? 0)));
  for (;;) {
    const missing = whole - parts.reduce((total, part) => total + part, 0);
    if (missing === 0) return parts;
    const next = missing > 0 ? furthest(parts, exact) : furthest(exact, parts, (place) => spare(place) > 0);
    parts[next] = (parts[next] ?? 0) + Math.sign(missing);
  }

  function spare(place: number): number {
    return (parts[place] ?? 0) - (shares[place]?.least ?? 0);
  }
}

/** Returns the index at which `low` is furthest below `high`. */
function furthest(
  low: readonly number[],
  high: readonly number[],
  isMeant: (place: number) => boolean = () => true,
): number {
  const gaps = low.map((part, place) => (isMeant(place) ? (high[place] ?? 0) - part : Number.NEGATIVE_INFINITY));
  return gaps.indexOf(Math.max(...gaps));
}
