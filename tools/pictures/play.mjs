/** Plays the flagship for a picture, as a person would who mostly agrees. */

const SCENARIO = 'white-house-2025';
/** Most decisions of one game. */
const MOST_DECISIONS = 150;

/** Chooses Ukraine's chair on the screen of the chairs. */
export async function chooseChair(page, address, { seed, theme }) {
  await page.goto(`${address}?renderer=canvas&theme=${theme}#/chairs/${SCENARIO}/${seed}`);
  await page.getByRole('radio').nth(1).press('Space');
  await page.getByRole('heading', { name: 'Mandate' }).waitFor();
}

/** Sits down and plays until what is wanted is there; false where the game ended without it. */
export async function playUntil(page, wanted) {
  await page.getByRole('button', { name: 'Sit down at the table' }).click();
  for (let decision = 0; decision < MOST_DECISIONS; decision += 1) {
    const what = await asked(page);
    if (await wanted({ page, what, decision })) return true;
    if (what === 'ended') return false;
    await decide(page, what);
  }
  return false;
}

/** Waits until the painted stage stands still. */
export async function settled(page) {
  await page.locator('[data-ready="true"][data-awake="false"]').waitFor();
  await page.evaluate(() => document.fonts.ready);
}

function controlsOf(page) {
  return {
    answer: page.getByRole('button', { name: 'Accept', exact: true }),
    carry: page.getByRole('button', { name: 'Pass it on' }),
    vote: page.getByRole('button', { name: 'Yes, sign' }),
    talk: page.locator('button:not([aria-disabled="true"])', { hasText: /^End my / }),
    ended: page.getByRole('heading', { name: 'Share this outcome' }),
  };
}

async function asked(page) {
  const controls = Object.entries(controlsOf(page));
  await controls
    .map(([, control]) => control)
    .reduce((one, other) => one.or(other))
    .first()
    .waitFor({ state: 'attached' });
  for (const [what, control] of controls) if ((await control.count()) > 0) return what;
  return asked(page);
}

/** The day is ended although moves are left. */
async function endDay(page, control) {
  await control.first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^End my/ })
    .click();
}

/** What crosses a red line is refused: a text with it could not be signed. */
async function answer(page, control) {
  await control.first().click();
  if (
    !(await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Accept all/ })
      .isVisible())
  )
    return;
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Refuse', exact: true }).click();
  await page.getByRole('button', { name: /not now/i }).click();
}

async function decide(page, what) {
  const control = controlsOf(page)[what];
  if (what === 'talk') return endDay(page, control);
  if (what === 'answer') return answer(page, control);
  if (what === 'carry') return control.click();
  if ((await control.getAttribute('aria-disabled')) !== 'true') {
    await control.click();
    const confirm = page.getByRole('button', { name: 'Sign all the same' });
    if (await confirm.isVisible()) await confirm.click();
    return;
  }
  await page.getByRole('button', { name: 'No, reopen an article' }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: /^Vote no/ }).click();
}
