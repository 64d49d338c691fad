import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { axeViolations } from './support/axe-violations.ts';
import { openClass, setUpClass } from './support/live-class.ts';
import { type LiveServer, startLiveServer } from './support/live-server.ts';
import { askedNow, clickAnywhere, doAsAsked, type Press } from './support/table.ts';
import { test } from './support/test.ts';

const QUERY = '?stage=off&notes=off';
const TWO_TABLES = {
  title: 'One river, three neighbours',
  students: 6,
  tables: '2 tables with 3 seats each. Every seat is taken.',
};
/** What the board says of a table that is done. */
const ENDED = /^(Nothing signed|First step only|Not ratified|Broke down|Lasted|Signed.*)$/;

let server: LiveServer;
test.beforeAll(async () => {
  server = await startLiveServer();
});
test.afterAll(() => server.close());

test('a live lesson: six pupils at two tables, one leaves, one is replaced, network and server are lost, all debrief', async ({
  browser,
}) => {
  const [teacher, wall] = [await deviceOf(browser), await deviceOf(browser)];
  await teacher.goto(addressOf('live'));
  await setUpClass(teacher, TWO_TABLES);
  const code = await openClass(teacher);
  const shown = (await teacher.getByRole('link', { name: 'Show on the projector' }).getAttribute('href')) ?? '';
  await wall.goto(new URL(shown, teacher.url()).href);
  await expect(wall.getByText(code)).toBeVisible();

  const pupils: Page[] = [];
  for (let place = 0; place < 6; place += 1) pupils.push(await comes(browser, code, place));
  await expect(wall.getByText('6 students are here')).toBeVisible();
  for (const pupil of pupils.slice(0, 2)) await getsReady(pupil);
  await expect(teacher.getByText('2 have read their mandates and are ready.')).toBeVisible();
  await teacher.getByRole('button', { name: 'Start at all tables' }).click();
  await teacher.getByRole('link', { name: 'To the board' }).click();
  for (const pupil of pupils) await goesToTable(pupil);
  await playMoves(pupils, 8);

  await losesNetwork(at(pupils, 0));
  await isReplaced(teacher, at(pupils, 1));
  await leavesAndComesBack(teacher, pupils, code);
  await losesServer(teacher, wall, pupils);

  await announce(teacher, pupils);
  await playsToItsEnd(teacher, pupils.slice(0, 3));
  await endsAll(teacher, wall);
  await debrief(teacher, wall, pupils);
  await takeResults(teacher);
});

/** The pupil who came at that place. */
function at(pupils: readonly Page[], place: number): Page {
  const pupil = pupils[place];
  if (pupil === undefined) throw new Error(`nobody came at place ${place}`);
  return pupil;
}

/** A device that nobody has used before. */
async function deviceOf(browser: Browser, size = { width: 1366, height: 768 }): Promise<Page> {
  return (await browser.newContext({ viewport: size })).newPage();
}

function addressOf(place: string): string {
  return `${server.address}${QUERY}#/${place}`;
}

/** The last one types address and code, at a phone; the others have scanned them. */
async function comes(browser: Browser, code: string, place: number): Promise<Page> {
  const isLast = place === 5;
  const page = await deviceOf(browser, isLast ? { width: 390, height: 780 } : undefined);
  await page.goto(addressOf(isLast ? '' : `join/${code.replace(' ', '-')}`));
  if (isLast) {
    await page.getByRole('link', { name: 'Join a class' }).click();
    // A new screen takes the focus to its heading: what is typed before that goes nowhere.
    await expect(page.getByRole('heading', { name: 'Join your class' })).toBeFocused();
    await page.getByRole('textbox', { name: 'Class code' }).pressSequentially(code.replace(' ', ''));
  }
  await page.getByRole('button', { name: 'Sit down' }).click();
  await expect(page.getByRole('button', { name: 'Open my mandate' })).toBeVisible();
  return page;
}

/** The mandate is covered at first, and again at a key. */
async function getsReady(page: Page): Promise<void> {
  await expect(page.getByText('What you need')).toBeHidden();
  await page.getByRole('button', { name: 'Open my mandate' }).click();
  await expect(page.getByText('What you need')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByText('What you need')).toBeHidden();
  await page.getByRole('button', { name: 'I am ready' }).click();
}

async function goesToTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'To the table' }).click();
  await expect(strip(page)).toBeVisible();
}

function strip(page: Page) {
  return page.getByRole('region', { name: 'Status of your class' });
}

/** Lets the pupils whose turn it is act, at all tables, until they have made so many decisions. */
async function playMoves(pupils: readonly Page[], decisions: number): Promise<void> {
  let made = 0;
  await expect(async () => {
    made += await playRound(pupils);
    expect(made, 'decisions made').toBeGreaterThanOrEqual(decisions);
  }).toPass({ intervals: [100] });
}

/** Lets everybody at the first table do what it asks for, until it has an ending of its own. */
async function playsToItsEnd(teacher: Page, pupils: readonly Page[]): Promise<void> {
  const ended = teacher.getByText(ENDED);
  await expect(async () => {
    if (!(await ended.isVisible())) await playRound(pupils);
    expect(await ended.isVisible(), 'the first table has ended').toBe(true);
  }).toPass({ intervals: [100] });
}

/** Lets each pupil in turn act who is asked; returns how many decisions they made. */
async function playRound(pupils: readonly Page[]): Promise<number> {
  let made = 0;
  for (const pupil of pupils) if (await acts(pupil)) made += 1;
  return made;
}

/**
 * Does what the table asks of this pupil; false if it asks nothing. A table moves on by what others do: between a look
 * and an act the turn can pass, and the table can end. What the page shows is therefore never waited for.
 */
async function acts(page: Page): Promise<boolean> {
  const what = (await isAsked(page)) ? await askedNow(page) : undefined;
  if (what === undefined || what === 'ended') return false;
  try {
    await doAsAsked(page, pressInTurn(page), what);
  } catch (problem) {
    if (problem instanceof TurnPassed) return false;
    throw problem;
  }
  return true;
}

function isAsked(page: Page): Promise<boolean> {
  return strip(page).getByText('Your turn').isVisible();
}

/** The turn went to somebody else, or the table ended, before a control could be pressed. */
class TurnPassed extends Error {}

/** Clicks a control; the turn that passes meanwhile is no fault. */
function pressInTurn(page: Page): Press {
  const press = clickAnywhere(page);
  return (target) =>
    press(target).catch(async (problem: unknown) => {
      throw (await isAsked(page)) ? problem : new TurnPassed();
    });
}

/** Nothing is lost by a network that is gone for a while. */
async function losesNetwork(pupil: Page): Promise<void> {
  await pupil.context().setOffline(true);
  await expect(strip(pupil).getByText('No connection')).toBeVisible();
  await pupil.context().setOffline(false);
  await expect(strip(pupil).getByText('No connection')).toBeHidden();
}

/** The teacher puts a negotiator into the second pupil's chair, and takes it out again. */
async function isReplaced(teacher: Page, pupil: Page): Promise<void> {
  await teacher.getByRole('button', { name: 'Table Alder' }).click();
  await teacher.getByRole('button', { name: 'Add a negotiator' }).click();
  const dialog = teacher.getByRole('dialog');
  await pressAll(dialog.getByRole('button', { name: 'Add a negotiator' }), 3);
  await expect(dialog.getByRole('button', { name: /^Remove ?: / })).toHaveCount(3);
  await expect(teacher.getByRole('region', { name: 'Alder' }).getByText('negotiator').first()).toBeVisible();
  await pressAll(dialog.getByRole('button', { name: /^Remove ?: / }), 3);
  await teacher.keyboard.press('Escape');
  await expect(strip(pupil)).toBeVisible();
}

/** Presses all of so many buttons, each of which is another one once it is pressed. */
async function pressAll(buttons: Locator, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    await expect(buttons).toHaveCount(left);
    await buttons.first().click();
  }
}

/** One closes the page, and comes back to the same seat. */
async function leavesAndComesBack(teacher: Page, pupils: Page[], code: string): Promise<void> {
  const leaver = pupils.pop();
  const device = leaver?.context();
  await leaver?.close();
  await expect(teacher.getByText('1 away')).toBeVisible();
  const back = await device?.newPage();
  if (back === undefined) throw new Error('nobody left');
  await back.goto(addressOf(`join/${code.replace(' ', '-')}`));
  await back.getByRole('button', { name: 'Back to your seat' }).click();
  await expect(teacher.getByText('1 away')).toBeHidden();
  await expect(strip(back)).toBeVisible();
  pupils.push(back);
}

/** The server is killed in the middle, and started again: everybody goes on where they were. */
async function losesServer(teacher: Page, wall: Page, pupils: readonly Page[]): Promise<void> {
  await server.kill();
  await expect(teacher.getByText('No connection to the server.')).toBeVisible();
  await server.restart();
  for (const page of [teacher, wall]) {
    await expect(page.getByText('No connection to the server.')).toBeHidden();
  }
  for (const pupil of pupils) await expect(strip(pupil).getByText('No connection')).toBeHidden();
  await playMoves(pupils, 4);
}

async function announce(teacher: Page, pupils: readonly Page[]): Promise<void> {
  const words = 'Five minutes left. <b>Look at Article 2.</b>';
  await teacher.getByRole('button', { name: 'Announce' }).click();
  await teacher.getByRole('textbox', { name: 'Message for all devices' }).fill(words);
  await teacher.getByRole('dialog').getByRole('button', { name: 'Announce' }).click();
  for (const pupil of pupils) await expect(pupil.getByText(words, { exact: true })).toBeVisible();
}

async function endsAll(teacher: Page, wall: Page): Promise<void> {
  await teacher.getByRole('button', { name: 'End all games' }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: 'End all games' }).click();
  for (const page of [teacher, wall]) await expect(page.getByText(ENDED)).toHaveCount(2);
}

/** Every device shows the debrief of its own table's game, which it has played again from its link. */
async function debrief(teacher: Page, wall: Page, pupils: readonly Page[]): Promise<void> {
  await teacher.getByRole('button', { name: 'End now' }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: 'Open the debrief' }).click();
  await expect(wall.getByText('The debrief is open on your devices.')).toBeVisible();
  for (const pupil of pupils) {
    await expect(pupil.getByText('Replayed here, with the same ending.')).toBeVisible();
    expect(pupil.url()).toMatch(/\/at\/(alder|hazel)$/);
  }
}

async function takeResults(teacher: Page): Promise<void> {
  await teacher.getByRole('link', { name: 'Results', exact: true }).click();
  await teacher.getByRole('button', { name: 'Copy the results to this device' }).click();
  await teacher.getByRole('link', { name: 'To the class results' }).click();
  const board = teacher.getByRole('region', { name: 'Result of each table' });
  await expect(board.getByRole('rowheader')).toHaveText([/Alder/, /Hazel/]);
  await expect(teacher.getByText('not checked yet')).toHaveCount(0);
}
