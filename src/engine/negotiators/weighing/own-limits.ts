import { spaceOf } from '../../mind/space.ts';
import { at } from '../../model/at.ts';
import type { PackageIndex } from '../../model/game.ts';
import type { TrackIndex } from '../../model/moves.ts';
import type { OwnLimits } from '../../views/mind.ts';
import type { View } from '../../views/view.ts';
import { homeOn, isTooUnsure } from './own-home.ts';

/** Packages of a track that the party could sign. They change only with its support at home. */
export function ownLimits(view: View, track: TrackIndex): OwnLimits {
  const { forbidden, points } = at(view.own.sheets, track);
  const { standing } = at(view.parties, view.party);
  const before = view.mind.limits.get(track);
  if (before?.forbidden === forbidden && before.points === points && before.standing === standing) return before;
  const { open } = spaceOf(view, track);
  const atHome = homeOn(view, track);
  const isClosed = (pack: PackageIndex) =>
    forbidden[pack] === 1 || (atHome !== undefined && isTooUnsure(atHome[pack]!));
  const live = new Int32Array(open.length);
  let count = 0;
  for (let place = 0; place < open.length; place += 1) {
    if (isClosed(open[place]!)) continue;
    live[count] = place;
    count += 1;
  }
  const brings = new Int32Array(count);
  for (let index = 0; index < count; index += 1) brings[index] = points[open[live[index]!]!]!;
  const limits = { forbidden, points, standing, atHome, isClosed, live: live.slice(0, count), brings };
  view.mind.limits.set(track, limits);
  return limits;
}
