import type { Page } from '@playwright/test';
import { readGoldenLinks } from '../../replays/golden-files.ts';

/** Opens a shared game, of the flagship unless it is told of another, which is over. */
export async function openEnding(page: Page, id = 'white-house-2025'): Promise<void> {
  const link = readGoldenLinks().find(({ scenario }) => scenario === id);
  await page.goto(`./?stage=off#${link?.code}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.place--result').waitFor();
}
