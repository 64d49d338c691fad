import { at } from '../../model/at.ts';
import type { TrackIndex } from '../../model/moves.ts';
import { isMain } from '../../ratification/ratifications.ts';
import { supportWith } from '../../ratification/support-at-home.ts';
import type { View } from '../../views/view.ts';

/**
 * By package of a track: 1 where the party's own home, with the support there as it is now or is given, would not ratify
 * it. Absent where nobody is asked: where texts need not be ratified, where another track waits for this one, or where
 * the party does not sign.
 */
export function refusedAtHome(
  view: View,
  track: TrackIndex,
  standing = at(view.parties, view.party).standing,
): Uint8Array | undefined {
  const { common, own, party } = view;
  const signs = at(common.tracks, track).signatories.includes(party);
  if (!common.afterSigning.on || !signs || !isMain(common, track) || own.factions.length === 0) return undefined;
  const won = at(own.wonAtHome, track);
  const { withFactions } = common.afterSigning.ratify;
  const refused = new Uint8Array(won.length);
  for (let pack = 0; pack < won.length; pack += 1) {
    refused[pack] = supportWith(won[pack]!, standing) < withFactions ? 1 : 0;
  }
  return refused;
}
