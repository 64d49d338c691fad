import type { LostWhy } from '#panels/live/lead/lost-note.tsx';
import type { WayState } from '../connection.ts';

/** Why a class is not followed just now, for whoever leads or shows it; absent where it is. Another version is said instead of the class. */
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
