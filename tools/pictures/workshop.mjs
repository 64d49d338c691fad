/** The workshop as the guide for authors shows it, with the scenario that the guide is written along. */
const SCENARIO = 'tests/scenario/authoring/old-cinema.yaml';
/** Games take a while where processors are slow. */
const PATIENCE = { timeout: 120_000 };

/** Opens the workshop with the file of the guide. */
export async function openWorkshop(page, address) {
  await page.goto(`${address}#/workshop`);
  await page.locator('input[type=file]').setInputFiles(SCENARIO);
  await page.getByText('No errors').waitFor();
  await page.getByText('The level is right').waitFor();
}

/** Writes another word for the level than there is, and shows what is said of it; returns what mends it. */
export async function writeSlip(page) {
  await page
    .getByRole('textbox', { name: /^Text of the scenario/ })
    .getByText(/^level: /)
    .click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('level: standart');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '1 error' }).click();
  const use = page.getByRole('button', { name: 'Use “standard”' }).first();
  await use.waitFor();
  // What is said of the place, and that it is kept, come a moment later.
  await page.getByText('How hard it is').waitFor();
  await page.getByText('Changed since you saved it').waitFor();
  return async () => {
    await use.click();
    await page.getByText('No errors').waitFor();
    await page.getByRole('button', { name: 'Play 1,000 games', disabled: false }).waitFor();
  };
}

/** Brings a part of what stands beside the text to the top. */
async function scrollTo(page, heading) {
  const part = page.getByRole('heading', { name: heading });
  await part.evaluate((element) => element.closest('section').scrollIntoView({ behavior: 'instant' }));
}

/** Opens the table of points. */
export async function showTable(page) {
  await page.getByRole('button', { name: 'Show the table' }).click();
  await page.getByText('Best answers together').waitFor();
  await scrollTo(page, 'Table of points');
}

/** Plays the games that are played beside a text. */
export async function playGames(page) {
  await page.getByRole('button', { name: 'Play 1,000 games' }).click();
  await page.getByRole('button', { name: 'Play again' }).waitFor(PATIENCE);
  await scrollTo(page, 'Test games');
}
