import { expect, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { test } from './support/test.ts';

/** Puts records into a database of the page, as another version or another program would. */
function putRecords(page: Page, database: string, records: readonly (readonly [string, unknown])[]): Promise<void> {
  return page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.result.createObjectStore('things');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('things', 'readwrite');
          for (const [key, value] of all) writing.objectStore('things').put(value, key);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [database, records] as const,
  );
}

for (const { place, database, heading } of [
  { place: './#/workshop', database: 'parley-workshop', heading: 'Workshop' },
  { place: './#/class', database: 'parley-classes', heading: 'Classes' },
]) {
  test(`data that cannot be read is left out, and can be saved and deleted: ${heading}`, async ({ page }) => {
    await page.goto('./');
    await putRecords(page, database, [
      ['empty', {}],
      ['word', 'text'],
      ['list', []],
    ]);
    await page.goto(place);
    await expect(page.getByText('This browser has stored data that this version of Parley cannot read')).toBeVisible();
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save that data to a file' }).click();
    expect((await saving).suggestedFilename()).toBe('parley-unreadable.json');
    await page.getByRole('button', { name: 'Delete that data' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete that data' }).click();
    await expect(page.getByText('This browser has stored data')).toBeHidden();
    await page.reload();
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await expect(page.getByText('This browser has stored data')).toBeHidden();
  });
}
