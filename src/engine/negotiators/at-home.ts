import { at } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import { isMain } from '../ratification/ratify.ts';
import { supportTable } from '../ratification/support.ts';
import type { View } from '../views/view.ts';

/**
 * By package of a track: 1 where the party's own home, as it stands now, would not ratify it. Absent where nobody is
 * asked: where texts need not be ratified, where another track waits for this one, or where the party does not sign.
 */
export function refusedAtHome(view: View, track: TrackIndex): Uint8Array | undefined {
  const { common, own, party, parties, memory } = view;
  const signs = at(common.tracks, track).signatories.includes(party);
  if (!common.afterSigning.on || !signs || !isMain(common, track) || own.factions.length === 0) return undefined;
  const { standing } = at(parties, party);
  const before = memory?.homes.get(track);
  if (before?.standing === standing) return before.refused;
  const { withFactions } = common.afterSigning.ratify;
  const refused = Uint8Array.from(supportTable(common, own, track, standing), (points) =>
    points >= withFactions ? 0 : 1,
  );
  memory?.homes.set(track, { standing, refused });
  return refused;
}
