import { at } from '../../model/at.ts';
import type { PackageIndex } from '../../model/game.ts';
import type { TrackIndex } from '../../model/moves.ts';
import { chanceAtHome, chancesAtHome } from '../../ratification/chance-at-home.ts';
import { isMain } from '../../ratification/ratifications.ts';
import type { View } from '../../views/view.ts';

/** Chance of ratification, in thousandths, below which a party signs nothing: its home would rather refuse. */
const LEAST_AT_HOME = 500;

/**
 * By package of a track: the chance, in thousandths, that the party's own home would ratify it, with the support there as it
 * is now or is given. `undefined` where home is not asked: where texts need not be ratified, where another track waits for
 * this one, or where the party does not sign; and where it has no factions.
 */
export function homeOn(
  view: View,
  track: TrackIndex,
  standing = at(view.parties, view.party).standing,
): Uint16Array | undefined {
  const { common, own } = view;
  if (!isAsked(view, track) || own.factions.length === 0) return undefined;
  return chancesAtHome(common, own, track, standing);
}

/** The chance, in thousandths, that the party's own home would ratify a text, by its one or two readings. */
export function chanceOfRatification(view: View, track: TrackIndex, readings: readonly PackageIndex[]): number {
  const { common, own, party } = view;
  return isAsked(view, track) ? chanceAtHome(common, own, track, readings, at(view.parties, party).standing) : 1000;
}

/** True if a chance is too small to sign by. */
export function isTooUnsure(chance: number): boolean {
  return chance < LEAST_AT_HOME;
}

function isAsked({ common, party }: View, track: TrackIndex): boolean {
  return common.afterSigning.on && isMain(common, track) && at(common.tracks, track).signatories.includes(party);
}
