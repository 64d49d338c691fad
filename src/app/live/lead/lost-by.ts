import type { LostWhy } from '#panels/live/lead/lost-note.tsx';
import type { WayState } from '../connection.ts';

/** Returns the reason why a class is not followed now, if any. Another version is shown instead of the class. */
export function lostBy(way: Exclude<WayState, 'other-version'>): LostWhy | undefined {
  switch (way) {
    case 'here':
      return undefined;
    case 'connecting':
    case 'away':
      return 'lost';
    case 'full':
      return 'server-full';
  }
}
