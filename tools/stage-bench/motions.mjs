// @ts-check
/**
 * @typedef {import('../moments/moments.ts').Moments} Moments
 * @typedef {{
 *   name: string,
 *   save: (moments: Moments) => string | undefined,
 *   route: (moments: Moments) => string,
 *   begin?: (page: import('@playwright/test').Page) => Promise<void>,
 * }} Motion
 */

/** The motions to measure: papers that travel, the map that is lifted away for the hall, the pens of a signing. */
/** @type {Motion[]} */
export const MOTIONS = [
  { name: 'papers on their way', save: ({ talk }) => talk, route: () => '#/table', begin: sendToMoscow },
  { name: 'from the map to the hall', save: ({ ballot }) => ballot, route: () => '#/table', begin: sign },
  { name: 'signing', save: () => undefined, route: ({ signed }) => `#${signed}` },
];

/** @param {import('@playwright/test').Page} page */
async function sendToMoscow(page) {
  const article = page.getByRole('region', { name: /^Article 1 / });
  await article.getByRole('button', { name: /^Article 1 /, expanded: false }).click();
  await article
    .getByRole('toolbar')
    .getByRole('button', { name: /^Istanbul/ })
    .click();
  for (const chip of await page.locator('.chip:not([aria-disabled="true"])').all()) {
    const isMoscow = (await chip.textContent())?.includes('RU') ?? false;
    const isAddressed = (await chip.getAttribute('aria-pressed')) === 'true';
    if (isMoscow !== isAddressed) await chip.click();
  }
  await page.getByRole('button', { name: /^Send to/ }).click();
}

/** @param {import('@playwright/test').Page} page */
async function sign(page) {
  await page.getByRole('button', { name: 'Yes, sign' }).click();
  const confirm = page.getByRole('button', { name: 'Sign anyway' });
  if (await confirm.isVisible()) await confirm.click();
  await page.locator('[data-scene="hall"]').waitFor({ timeout: 60_000 });
}
