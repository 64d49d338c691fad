import { at } from '../../model/at.ts';
import type { TrackIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import { outlookOn } from '../outlook.ts';
import { textNow } from '../voting.ts';

/**
 * Whether a track's text as it stands crosses no red line of the party and is worth its walk-away or more. No measuring
 * player signs less: it stands for bad bargaining, and not for harm that one does oneself.
 */
export function isSignable(view: View, track: TrackIndex): boolean {
  const { points, forbidden } = textNow(outlookOn(view, track));
  return !forbidden && points >= at(view.own.walkAway, track);
}
