import type { LostWhy } from '#panels/live/lead/lost-note.tsx';
import type { ConnectionStatus } from '../connection.ts';

/** Returns the reason why a class is not followed now, if any. Another version is shown instead of the class. */
export function lostBy(way: Exclude<ConnectionStatus, 'other-version'>): LostWhy | undefined {
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
