import { expect } from '@playwright/test';
import { expectFit } from './support/fits.ts';
import { openClass, setUpClass } from './support/live-class.ts';
import { test } from './support/test.ts';

const ONE_TABLE = {
  title: 'The job offer',
  students: 2,
  tables: '1 table with 2 seats. Every seat is taken.',
  seating: 'Students choose',
} as const;

test('a pupil joins by the code, reads, plays, comes back and sees what came of it', async ({
  page: teacher,
  browser,
}) => {
  await teacher.goto('#/live');
  await setUpClass(teacher, ONE_TABLE);
  const code = await openClass(teacher);
  const pupil = await teacher.context().newPage();
  await pupil.goto('#/join');
  await pupil.getByRole('textbox', { name: 'Class code' }).pressSequentially(code.toLowerCase());
  await expect(pupil.getByRole('combobox', { name: 'Your name in the game' })).toBeVisible();
  // Whoever begins the talks.
  await pupil.getByRole('radio', { name: /^Candidate/ }).check({ force: true });
  await expectFit(pupil, 'joining');
  await pupil.getByRole('button', { name: 'Sit down' }).press('Enter');

  await expect(pupil.getByRole('heading', { name: 'For you only' })).toBeVisible();
  await expectFit(pupil, 'covered');
  await pupil.getByRole('button', { name: 'Open my mandate' }).press('Enter');
  await expect(pupil.getByText('What you need')).toBeVisible();
  await pupil.keyboard.press('Escape');
  await expect(pupil.getByText('What you need')).toBeHidden();
  await pupil.getByRole('button', { name: 'I am ready' }).press('Enter');
  await expect(pupil.getByText('You are ready.', { exact: true })).toBeVisible();

  await teacher.getByRole('button', { name: 'Start at all tables' }).press('Enter');
  await pupil.getByRole('button', { name: 'To the table' }).press('Enter');
  const line = pupil.getByRole('region', { name: 'Status of your class' });
  await expect(line).toContainText('Your turn');
  await pupil.getByRole('button', { name: 'To the table' }).press('Enter');
  await expectFit(pupil, 'at the table');
  await teacher.getByRole('link', { name: 'To the board' }).press('Enter');
  await teacher.getByRole('button', { name: 'Pause all' }).press('Enter');
  await expect(line).toContainText('Paused');
  await expectFit(pupil, 'paused');
  await teacher.getByRole('button', { name: 'Resume all' }).press('Enter');
  await expect(line).toContainText('Your turn');
  await pupil.getByRole('button', { name: 'Ask the teacher' }).press('Enter');
  await expect(pupil.getByRole('button', { name: 'Your teacher has been called' })).toBeVisible();
  await pupil.getByRole('button', { name: 'End my day' }).press('Enter');
  await pupil
    .getByRole('dialog')
    .getByRole('button', { name: /^End my day/ })
    .press('Enter');
  // What the server makes of the move may close what is open over the table.
  await expect(pupil.getByText(/You end your day\./).first()).toBeAttached();
  await pupil.getByRole('button', { name: 'Record' }).press('Enter');
  await expect(pupil.getByRole('dialog').getByText('You end your day.')).toBeVisible();
  // Whoever has played goes on at the table.
  await pupil.reload();
  await expect(line).toBeVisible();

  // Whoever comes late is told what has happened, once, and reads the mandate first.
  const late = await (await browser.newContext()).newPage();
  await late.goto(new URL(`#/join/${code.replace(' ', '-')}`, teacher.url()).href);
  await late.getByRole('radio').last().check({ force: true });
  await late.getByRole('button', { name: 'Sit down' }).press('Enter');
  await expect(late.getByText('What happened before you came', { exact: true })).toBeVisible();
  await expect(late.getByText(/^Day \d of \d+: /)).toBeVisible();
  await expect(late.getByRole('button', { name: 'Open my mandate' })).toBeVisible();
  await expectFit(late, 'coming late');
  await late.reload();
  await expect(late.getByRole('button', { name: 'Open my mandate' })).toBeVisible();
  await expect(late.getByText('What happened before you came', { exact: true })).toBeHidden();
  // Who waits prepares: a question goes out by itself in the next turn.
  await late.getByRole('button', { name: 'Open my mandate' }).press('Enter');
  await late.keyboard.press('Escape');
  await late.getByRole('button', { name: 'To the table' }).press('Enter');
  const lateLine = late.getByRole('region', { name: 'Status of your class' });
  await expect(lateLine).toContainText('You can prepare your next move.');
  await late.getByRole('button', { name: 'To the table' }).press('Enter');
  await late
    .getByText(/^Ask /)
    .filter({ hasText: /candidate/ })
    .click();
  await late.getByRole('button', { name: 'one move, in your turn' }).first().press('Enter');
  const prepared = late.getByRole('region', { name: 'Goes out in your turn' });
  await expect(prepared.getByRole('listitem')).toHaveCount(1);
  await expectFit(late, 'with a prepared question');
  await pupil.getByRole('button', { name: 'Accept', exact: true }).press('Enter');
  await expect(prepared).toBeHidden();
  await expect(pupil.getByRole('region', { name: 'Your reply' }).getByRole('button').first()).toBeVisible();
  await late.close();

  await teacher.getByRole('button', { name: 'End all games' }).press('Enter');
  await teacher.getByRole('dialog').getByRole('button', { name: 'End all games' }).press('Enter');
  const toEnding = pupil.getByRole('button', { name: 'See the result' });
  // Scenes that lie over the end of the talks go at any key.
  const scene = pupil.getByRole('button', { name: 'See the result' });
  const isOver = () => toEnding.or(scene).first().waitFor();
  await isOver();
  const over = pupil.getByRole('heading', { name: 'The talks at your table are over' });
  while (!(await over.isVisible())) {
    await pupil.keyboard.press('Escape');
    await isOver();
  }
  await toEnding.press('Enter');
  await expect(pupil.getByText('ended without a signature', { exact: false }).first()).toBeVisible();
  expect(new URL(pupil.url()).hash).toMatch(/\/at\/alder$/);
});
