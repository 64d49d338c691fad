import type { View } from '../../views/view.ts';

/** Firmness, 0 to 1000, below which a party gives ground from the first days on, and above which it holds out to the end. */
const YIELDS_EARLY = 200;
const HOLDS_OUT = 960;

/** Time that must pass before a party leaves a position. */
interface Patience {
  /** Days on which a public demand must have been refused, of a game of eight. */
  readonly held: number;
  /** Part of a track's days, in hundredths, after which time alone is a cause. */
  readonly late: number;
}

const EARLY: Patience = { held: 1, late: 25 };
const USUAL: Patience = { held: 3, late: 50 };
const LAST: Patience = { held: 5, late: 90 };

/** Returns the patience of a party's temperament. */
export function patienceOf(view: View): Patience {
  if (holdsOut(view)) return LAST;
  return view.own.temperament.firmness < YIELDS_EARLY ? EARLY : USUAL;
}

/** True if the party keeps to its own wording on the last day, too. */
export function holdsOut({ own }: View): boolean {
  return own.temperament.firmness > HOLDS_OUT;
}
