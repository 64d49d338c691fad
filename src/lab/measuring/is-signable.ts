import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { textNow } from '#engine/negotiators/weighing/text-now.ts';
import type { View } from '#engine/views/view.ts';

/**
 * Whether a track's text as it stands crosses no red line of the party and is worth its walk-away or more. No measuring
 * player signs less: it stands for bad bargaining, and not for harm that one does oneself.
 */
export function isSignable(view: View, track: TrackIndex): boolean {
  const { points, forbidden } = textNow(outlookOn(view, track));
  return !forbidden && points >= at(view.own.walkAway, track);
}
