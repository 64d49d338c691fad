/** A live class as its teacher sees it, played by pupils' pages of this browser. */
const PUPILS = 10;
/** Stand-ins take a moment for each decision. */
const PATIENCE = { timeout: 240_000 };

/** Opens a class of the flagship at three tables; gives back its code. */
export async function openClass(page, address) {
  await page.goto(`${address}#/live`);
  await page.getByRole('spinbutton', { name: 'Students' }).fill('12');
  await page.getByText('3 tables with 4 seats each. Every seat is taken.').waitFor();
  await page.getByRole('button', { name: 'Open the class' }).click();
  return page.locator('.way-in-code').textContent();
}

/** Lets some come in, each at a device of its own. */
export async function seatPupils(browser, address, code) {
  const contexts = [];
  for (let pupil = 0; pupil < PUPILS; pupil += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}?stage=off#/join/${code.replace(' ', '-')}`);
    await page.getByRole('button', { name: 'Sit down' }).click();
    await page.getByRole('button', { name: 'Open my mandate' }).waitFor();
    contexts.push(context);
  }
  return contexts;
}

export async function leave(pupils) {
  for (const pupil of pupils) await pupil.close();
}

/** One table has come to an end, two are on different days, and one pupil is away. */
export async function showBoard(page, pupils) {
  await page.getByRole('button', { name: 'Start at all tables' }).click();
  await page.getByRole('link', { name: 'To the board' }).click();
  await page.getByRole('button', { name: 'Table Rowan' }).click();
  await letNegotiatorsIn(page, 2);
  await page.getByText(/^(Nothing signed|First step only|Signed.*)$/).waitFor(PATIENCE);
  for (const [table, days] of [
    ['Hazel', 2],
    ['Alder', 4],
  ]) {
    await page.getByRole('button', { name: `Table ${table}` }).click();
    await letNegotiatorsIn(page, 3);
    for (let day = 0; day < days; day += 1) await endDay(page);
    await letNegotiatorsOut(page);
  }
  await pupils[0].close();
  // Three tables need no more room.
  await page.setViewportSize({ width: 1366, height: 500 });
  await page.getByText('1 away').waitFor(PATIENCE);
}

/** Into so many chairs of pupils, the first ones of the table. */
async function letNegotiatorsIn(page, chairs) {
  await page.getByRole('button', { name: 'Add a negotiator', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const out = dialog.getByRole('button', { name: /^Remove ?: / });
  for (let chair = 0; chair < chairs; chair += 1) {
    await dialog
      .getByRole('button', { name: /^Add a negotiator/ })
      .first()
      .click();
    await out.nth(chair).waitFor();
  }
  await page.keyboard.press('Escape');
}

async function letNegotiatorsOut(page) {
  await page.getByRole('button', { name: 'Add a negotiator', exact: true }).click();
  const out = page.getByRole('dialog').getByRole('button', { name: /^Remove ?: / });
  for (let left = await out.count(); left > 0; left -= 1) {
    await out.first().click();
    await out.nth(left - 1).waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Escape');
}

async function endDay(page) {
  // What the negotiators have to say to each other is said by then.
  await page.waitForTimeout(4000);
  await page.getByRole('button', { name: 'End the day' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the day' }).click(PATIENCE);
}
