import { expect, type Page } from '@playwright/test';
import { type OwnPlatform, startPlatform, writeLtiSettings } from '../server/support/own-platform.ts';
import { expectClean } from './support/fits.ts';
import { openClass } from './support/live-class.ts';
import { type LiveServer, startLiveServer } from './support/live-server.ts';
import { test } from './support/test.ts';

/** Follows the link of the course. */
async function arrive(page: Page, server: LiveServer, platform: OwnPlatform, role: 'Instructor' | 'Learner') {
  platform.visitor = { role };
  const asked = new URLSearchParams({ iss: platform.origin, login_hint: role });
  await page.goto(`${server.address}lti/login?${asked}`);
}

/** Follows a link that opens in a window of its own. */
async function follow(page: Page, name: string): Promise<Page> {
  const popup = page.waitForEvent('popup');
  await page.getByRole('link', { name }).press('Enter');
  return popup;
}

test('a teacher opens a class from a course, and a student of the course joins it', async ({ page }) => {
  let server: LiveServer | undefined;
  const platform = await startPlatform(() => `${server?.address}lti/keys`);
  const { file, remove } = writeLtiSettings(platform);
  server = await startLiveServer({ PARLEY_LTI: file });
  try {
    await arrive(page, server, platform, 'Instructor');
    await expectClean(page, 'course, for a teacher');
    const teacher = await follow(page, 'Open a class');
    await expect(teacher.getByRole('combobox', { name: 'Scenario' })).toContainText('The job offer');
    await openClass(teacher);
    await arrive(page, server, platform, 'Learner');
    await expectClean(page, 'course, for a student');
    const student = await follow(page, 'Join the class');
    await expect(student.getByRole('combobox', { name: 'Your name in the game' })).toBeVisible();
  } finally {
    await server.close();
    platform.close();
    remove();
  }
});
