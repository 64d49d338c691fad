import type { SignatoryChances } from '../../beliefs/chances-of-signature.ts';
import { at } from '../../model/at.ts';
import type { PackageIndex } from '../../model/game.ts';
import type { OptionIndex, TrackIndex } from '../../model/moves.ts';
import type { Space } from '../../views/mind.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { HeldWordings } from './held.ts';

/** A way to complete the text: what it is worth, and what can be expected of it. */
export interface Prospect {
  readonly pack: PackageIndex;
  readonly options: readonly OptionIndex[];
  /** Points if signed and ratified, in the game's units. */
  readonly points: number;
  /** The walk-away and, with the chance that it is signed and the party's home ratifies it, what it is worth beyond that; in the game's units. */
  readonly expected: number;
  readonly chance: number;
}

/** Results about a track that a decision may need more than once. */
export interface Found {
  /** By index of the live places: the chance that a package is signed and ratified, times what it brings beyond the walk-away. */
  gains?: Float64Array;
  /** By what the text is taken to hold: the text that the party works for, and the best that it can expect. */
  readonly bids: Map<HeldWordings, Prospect | undefined>;
  readonly bests: Map<HeldWordings, Prospect | undefined>;
}

/** Data by which a negotiator can weigh a track's packages. */
export interface Sight {
  readonly view: View;
  readonly track: TrackIndex;
  /** Chances that each other signatory signs, by package. */
  readonly others: readonly SignatoryChances[];
  /** A letter that has changed nothing yet, see `outlookBefore`. */
  readonly ignored: SeenOffer | undefined;
  /** The packages that no other signatory has ruled out, as places. */
  readonly space: Space;
  /** By place: the chance (0 to 1000) that the other signatories sign. */
  readonly chances: Int32Array;
  readonly walkAway: number;
  /** Loss of a text signed now because of lateness. */
  readonly late: number;
  /** By package: the chance, in thousandths, that home ratifies it; `undefined` where home is not asked. */
  readonly atHome: Uint16Array | undefined;
  /** True of packages that bring nothing, since they cross a red line or home would rather not ratify them. */
  readonly isClosed: (pack: PackageIndex) => boolean;
  /** In order, the places of the packages that are not closed in this way. */
  readonly live: Int32Array;
  /** The points that each of these brings the party, late or not. */
  readonly brings: Int32Array;
  /** Results worked out from all of this so far. */
  readonly found: Found;
}

/** The chance that all other signatories sign a package: none where one of them has ruled it out. */
export function chanceOfAll({ space, chances }: Pick<Sight, 'space' | 'chances'>, pack: PackageIndex): number {
  const place = at(space.placeOf, pack);
  return place < 0 ? 0 : at(chances, place);
}

/** Chance, in thousandths, that the party's home ratifies a package; all of it where home is not asked. */
export function chanceAtOwnHome({ atHome }: Pick<Sight, 'atHome'>, pack: PackageIndex): number {
  return atHome === undefined ? 1000 : at(atHome, pack);
}

/** Creates an empty cache. */
export function nothingFound(): Found {
  return { bids: new Map(), bests: new Map() };
}
