import type { Page } from '@playwright/test';

/** Unfolds all of the debrief below the verdict, if it is folded. */
export async function readDebrief(page: Page): Promise<void> {
  const folded = page.getByRole('button', { name: 'Read the debrief', expanded: false });
  if (await folded.isVisible()) await folded.press('Enter');
}
