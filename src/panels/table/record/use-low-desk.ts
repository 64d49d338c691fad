import { useMedia } from '../../parts/use-media.ts';

/** All panels in one view, and too low for a letter and answers on one desk. */
const LOW = '(min-width: 64em) and (max-height: 56.24875em)';

/** True if a letter and the answers on top of it have no room on one desk, so that the answers take a line. */
export function useLowDesk(): boolean {
  return useMedia(LOW);
}
