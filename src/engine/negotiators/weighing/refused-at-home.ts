import { at } from '../../model/at.ts';
import type { PackageIndex } from '../../model/game.ts';
import type { TrackIndex } from '../../model/moves.ts';
import { isMain } from '../../ratification/ratifications.ts';
import { supportWith } from '../../ratification/support-at-home.ts';
import type { View } from '../../views/view.ts';

/**
 * Tells of packages of a track if the party's own home would refuse to ratify them, with the support there as it is now or
 * is given. Absent where nobody is asked: where texts need not be ratified, where another track waits for this one, or
 * where the party does not sign.
 */
export function refusedAtHome(
  view: View,
  track: TrackIndex,
  standing = at(view.parties, view.party).standing,
): ((pack: PackageIndex) => boolean) | undefined {
  const { common, own, party } = view;
  const signs = at(common.tracks, track).signatories.includes(party);
  if (!common.afterSigning.on || !signs || !isMain(common, track) || own.factions.length === 0) return undefined;
  const won = at(own.wonAtHome, track);
  const { withFactions } = common.afterSigning.ratify;
  return (pack) => supportWith(won[pack]!, standing) < withFactions;
}
