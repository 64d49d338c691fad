import { openTracks } from '../model/open-tracks.ts';
import type { View } from '../views/view.ts';
import { outlookOn } from './weighing/outlook.ts';

/** Works out all that a negotiator would ask itself first in a view, so that its mind has it when it must act. */
export function takeStock(view: View): void {
  for (const track of openTracks(view)) outlookOn(view, track);
}
