import { useMedia } from '../../parts/use-media.ts';

/** All panels in one view, and too low for a letter and the news on one desk. */
const LOW = '(min-width: 64em) and (max-height: 56.24875em)';

/** Whether a letter and the news have no room on one desk, so that the news take a line. */
export function useLowDesk(): boolean {
  return useMedia(LOW);
}
