import { spaceOf } from '../../mind/space.ts';
import { at } from '../../model/at.ts';
import type { TrackIndex } from '../../model/moves.ts';
import type { OwnLimits } from '../../views/mind.ts';
import type { View } from '../../views/view.ts';
import { refusedAtHome } from './refused-at-home.ts';

/** Which packages of a track the party could sign. They change only with its support at home. */
export function ownLimits(view: View, track: TrackIndex): OwnLimits {
  const { forbidden, points } = at(view.own.sheets, track);
  const { standing } = at(view.parties, view.party);
  const before = view.mind.limits.get(track);
  if (before?.forbidden === forbidden && before.points === points && before.standing === standing) return before;
  const closed = closedTo(view, track);
  const { open } = spaceOf(view, track);
  const live = Int32Array.from(open.keys()).filter((place) => closed[open[place]!] !== 1);
  const brings = live.map((place) => points[open[place]!]!);
  const limits = { forbidden, points, standing, closed, live, brings };
  view.mind.limits.set(track, limits);
  return limits;
}

function closedTo(view: View, track: TrackIndex): Uint8Array {
  const { forbidden } = at(view.own.sheets, track);
  const refused = refusedAtHome(view, track);
  return refused === undefined ? forbidden : forbidden.map((crossed, pack) => crossed | refused[pack]!);
}
