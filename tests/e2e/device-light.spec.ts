import { expect } from '@playwright/test';
import { test } from './support/test.ts';

test('the page is lit as the device asks, follows it, and keeps what a person chooses instead', async ({ page }) => {
  const lit = page.locator('html');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./?stage=off#/');
  await expect(lit).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(lit).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('radio', { name: 'As on this device', exact: true })).toBeChecked();
  await page.getByRole('radio', { name: /^Light/ }).check();
  await expect(lit).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(lit).toHaveAttribute('data-theme', 'light');
});
