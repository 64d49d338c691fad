import { type Browser, expect, type Page } from '@playwright/test';
import { expectClean, expectFit } from './support/fits.ts';
import { openClass, setUpClass } from './support/live-class.ts';
import { type LiveServer, startLiveServer } from './support/live-server.ts';
import { test } from './support/test.ts';

let server: LiveServer;
test.beforeAll(async () => {
  server = await startLiveServer();
});
test.afterAll(() => server.close());

test('a lesson with a clock comes from its preparation to the debrief on every device', async ({ browser }) => {
  const [teacher, wall] = [await deviceOf(browser), await deviceOf(browser)];
  await teacher.goto(addressOf('live'));
  await setUpClass(teacher, {
    title: 'The job offer',
    students: 2,
    tables: '1 table with 2 seats. Every seat is taken.',
  });
  // As the guide recommends it for the shortest lesson.
  await expect(teacher.getByRole('spinbutton', { name: 'Minutes to prepare' })).toHaveValue('3');
  await expect(teacher.getByRole('spinbutton', { name: 'Minutes of talks' })).toHaveValue('9');
  await teacher.getByRole('spinbutton', { name: 'Minutes of talks' }).fill('1');
  await expectFit(teacher, 'opening');
  const code = await openClass(teacher);
  const shown = (await teacher.getByRole('link', { name: 'Show on the projector' }).getAttribute('href')) ?? '';
  await wall.goto(new URL(shown, teacher.url()).href);
  const pupils = [await joins(browser, code), await joins(browser, code)];

  await teacher.getByRole('button', { name: 'Start preparation' }).press('Enter');
  for (const page of [teacher, wall, ...pupils])
    await expect(clockOf(page)).toContainText(/^Preparation.*talks end at/);
  await expectFit(teacher, 'preparing');
  await expectClean(wall, 'wall');
  await teacher.getByRole('button', { name: '5 minutes more' }).press('Enter');
  await expect(clockOf(wall)).toContainText(/7:\d\d/);

  await teacher.getByRole('button', { name: 'Start the talks' }).press('Enter');
  for (const pupil of pupils) await pupil.getByRole('button', { name: 'To the table' }).click();
  await teacher.getByRole('link', { name: 'Board', exact: true }).press('Enter');
  await expect(clockOf(teacher)).toContainText('Talks');
  const [first] = pupils;
  if (first === undefined) throw new Error('nobody came');
  await expectFit(first, 'table');
  await expectFit(teacher, 'board');
  await first.getByRole('button', { name: 'Ask the teacher' }).press('Enter');
  await expect(teacher.getByRole('button', { name: /^Take down/ })).toBeVisible();
  await expectFit(teacher, 'a raised hand');
  await teacher.getByRole('button', { name: /^Take down/ }).press('Enter');
  await expect(first.getByRole('button', { name: 'Ask the teacher' })).toBeVisible();
  await teacher.getByRole('button', { name: 'Table Alder' }).press('Enter');
  await teacher.getByRole('button', { name: 'Write a message' }).press('Enter');
  await teacher.getByRole('textbox', { name: 'Message' }).fill('Read article 2.');
  await teacher.getByRole('button', { name: 'Send', exact: true }).press('Enter');
  await expect(first.getByText('Read article 2.', { exact: true })).toBeVisible();
  await expectFit(teacher, 'a message sent');
  await teacher.getByRole('button', { name: 'Start the last day' }).press('Enter');
  await teacher.getByRole('dialog').getByRole('button', { name: 'Start the last day' }).press('Enter');
  await expect(first.getByText('The last day has started', { exact: true })).toBeVisible();

  // From here on nobody does anything: the end comes by itself.
  for (const pupil of pupils) await expect(pupil.getByText('Replayed here, with the same ending.')).toBeVisible();
  await expect(wall.getByText('The debrief is open on your devices.')).toBeVisible();
  await expect(teacher.getByRole('button', { name: 'Close the debrief' })).toBeVisible();
  await expect(clockOf(teacher)).toBeHidden();
});

async function deviceOf(browser: Browser, size = { width: 1366, height: 768 }): Promise<Page> {
  return (await browser.newContext({ viewport: size })).newPage();
}

function addressOf(place: string): string {
  return `${server.address}?stage=off&notes=off#/${place}`;
}

function clockOf(page: Page) {
  return page.getByRole('region', { name: 'Lesson clock' });
}

async function joins(browser: Browser, code: string): Promise<Page> {
  const page = await deviceOf(browser);
  await page.goto(addressOf(`join/${code.replace(' ', '-')}`));
  await page.getByRole('button', { name: 'Sit down' }).click();
  await expect(page.getByRole('button', { name: 'Open my mandate' })).toBeVisible();
  return page;
}
