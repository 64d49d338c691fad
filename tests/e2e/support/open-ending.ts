import type { Page } from '@playwright/test';
import { readGoldenLinks } from '../../replays/golden-files.ts';

/** Opens a shared game of the flagship, which is over. */
export async function openEnding(page: Page): Promise<void> {
  const link = readGoldenLinks().find(({ scenario }) => scenario === 'white-house-2025');
  await page.goto(`./?stage=off#${link?.code}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.place--result').waitFor();
}
