import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { textNow } from '#engine/negotiators/weighing/text-now.ts';
import type { View } from '#engine/views/view.ts';

/**
 * True if a track's current text crosses none of the party's red lines and is worth at least its walk-away. No
 * measuring player signs less: it represents bad bargaining, not self-harm.
 */
export function isSignable(view: View, track: TrackIndex): boolean {
  const { points, forbidden } = textNow(outlookOn(view, track));
  return !forbidden && points >= at(view.own.walkAway, track);
}
