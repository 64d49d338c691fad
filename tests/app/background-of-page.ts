import { openBackground } from '#app/background/background.ts';
import type { PageBackground } from '#app/background/page-background.ts';
import { TASKS } from '#app/background/tasks.ts';

/** The background where no worker is to be had: all work is done on the page. */
export function backgroundOfPage(): PageBackground {
  return openBackground(TASKS, 'en-GB', () => {
    throw new Error('no worker');
  });
}
