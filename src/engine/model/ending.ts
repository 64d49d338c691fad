import type { Aftermath } from './aftermath.ts';

/**
 * `none`: nothing was signed. `opening`: only tracks that others were waiting for. `unratified`: a main track was
 * signed, and none was ratified at home. `broken`: ratified, and broken within five years. `held`: ratified and held,
 * every track signed and nothing silent. `partial`: a main track was signed (and ratified, and held), but something
 * is silent, unsigned or unratified. `signed`: in full, in a scenario that ends with the signature.
 * Records name a kind by its place here: new kinds are appended.
 */
export const ENDING_KINDS = ['none', 'opening', 'partial', 'signed', 'unratified', 'broken', 'held'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export interface Ending {
  readonly kind: EndingKind;
  /** By party and track: points of the signed text, or the walk-away at the end, in the game's units. */
  readonly points: readonly (readonly number[])[];
  /** By party and track: the walk-away at the signature or, unsigned, at the end, in the game's units. */
  readonly walkAways: readonly (readonly number[])[];
  /** By party: mood of its home, in thousandths: by how much more it asks for than was thought, below 0 less. */
  readonly moods: readonly number[];
  /** Aftermath of the signed main tracks; `undefined` if there are none, or if the scenario ends with signing. */
  readonly aftermath: Aftermath | undefined;
}
