// @ts-check
/**
 * @typedef {{ label: string, ms: number }} Act An act of the person, and the milliseconds until the frame after it
 * @typedef {{ acts: Act[], longestAfter: number }} Days `longestAfter`: the longest task in between that no act waited for
 */

const DAYS = 3;
/** The number of offers written a day. */
const OFFERS = 2;

/**
 * Plays three days of the flagship through the page and times each act with Event Timing: from the key or the click to
 * the next frame.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{ address: string, slower: number, seed: number, helpers: any }} run `helpers`: those of the tests
 * @returns {Promise<Days>}
 */
export async function threeDaysOf(browser, { address, slower, seed, helpers }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme: 'dark' });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem('parley:introductions', 'off'));
    await page.addInitScript(observe);
    await page.goto(`${address}#/chairs/white-house-2025/${seed}/chair/ukraine`);
    const sit = page.getByRole('button', { name: 'Sit down at the table' });
    await sit.waitFor();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const person = personAt(page);
    await person.click('sit down', sit);
    await playDays(page, person, helpers);
    return await page.evaluate(() => /** @type {any} */ (window).measured.told());
  } finally {
    await context.close();
  }
}

/**
 * @typedef {ReturnType<typeof personAt>} Person
 * @param {import('@playwright/test').Page} page
 */
function personAt(page) {
  /** @param {string} label @param {() => Promise<void>} act */
  const timed = async (label, act) => {
    await page.evaluate((name) => /** @type {any} */ (window).measured.begin(name), label);
    await act();
    await page.evaluate(() => /** @type {any} */ (window).measured.quiet());
  };
  return {
    /** @param {string} label @param {import('@playwright/test').Locator} target */
    click: async (label, target) => {
      await target.scrollIntoViewIfNeeded();
      // Nothing of the tests' own is done in the click.
      await timed(label, () => target.click({ force: true }));
    },
    /** @param {string} label @param {string} key */
    press: (label, key) => timed(label, () => page.keyboard.press(key)),
  };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {Person} person
 * @param {any} helpers
 */
async function playDays(page, person, helpers) {
  for (let day = 0; day < DAYS; day += 1) {
    for (let offer = 1; offer <= OFFERS; offer += 1) {
      await comeToTalk(page, person, helpers);
      await writeOffer(page, person, offer);
    }
    await comeToTalk(page, person, helpers);
    await doAsAsked(page, person, 'talk', helpers);
  }
}

/**
 * Does what is asked until the person may talk.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Person} person
 * @param {any} helpers
 */
async function comeToTalk(page, person, helpers) {
  for (;;) {
    if (await goOn(page, person)) continue;
    const what = await helpers.askedNow(page);
    if (what === 'talk') return;
    if (what === undefined) await page.waitForTimeout(100);
    else await doAsAsked(page, person, what, helpers);
  }
}

/**
 * Goes on from a scene, or from the first morning; false where there is none.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Person} person
 */
async function goOn(page, person) {
  const wayOn = /^(Go on|Take your seat|Back to the table|See the result)$/;
  const begin = page.getByRole('button', { name: /^(Make your opening statement|To the table)$/ });
  if ((await page.getByRole('button', { name: wayOn }).count()) > 0) await person.press('go on from a scene', 'Enter');
  else if (await begin.isVisible()) await person.click('to the table', begin);
  else return false;
  return true;
}

/**
 * Accepts, evades, signs, or ends the day, and says so again where that is asked.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Person} person
 * @param {string} what
 * @param {any} helpers
 */
async function doAsAsked(page, person, what, helpers) {
  const button = (/** @type {RegExp} */ name) => page.getByRole('button', { name, disabled: false });
  /** @type {Record<string, [string, import('@playwright/test').Locator]>} */
  const acts = {
    open: ['opening statement', button(/Say this/)],
    answer: ['accept', button(/^Accept$/)],
    reply: ['evade', helpers.evasion(page)],
    carry: ['pass on', button(/Pass it on/)],
    vote: ['vote', button(/Yes, sign/)],
    talk: ['end of day', button(/^End my /)],
  };
  const act = acts[what];
  if (act === undefined) throw new Error(`After less than ${DAYS} days the page asks for "${what}".`);
  await person.click(...act);
  const confirm = button(/all the same/).or(page.getByRole('dialog').getByRole('button', { name: /^End my / }));
  while (await confirm.isVisible()) await person.click(`${act[0]}, confirmed`, confirm.first());
}

/**
 * Pencils two answers and sends them where they can be sent.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Person} person
 * @param {number} offer which one of the day it is
 */
async function writeOffer(page, person, offer) {
  for (const number of [offer, 1 + offer]) {
    const draft = page.getByRole('region', { name: 'The draft' });
    const row = draft.getByRole('button', { name: new RegExp(`^${number} `), expanded: false });
    if ((await row.count()) > 0) await person.click('open an article', row.first());
    const wordings = page.locator('.wording:not([aria-disabled="true"])');
    if ((await wordings.count()) > 0) await person.click('pencil', wordings.first());
  }
  const send = page.getByRole('button', { name: /^Send to/, disabled: false });
  if ((await send.count()) > 0) await person.click('send', send);
}

/** Runs in the page: what each act took, and what ran on when nobody waited for it. */
function observe() {
  /** A frame that takes longer is an end of quiet. */
  const QUIET_FOR = 300;
  const SHORTEST_TOLD = 16;
  /** @type {{ label: string, at: number, ms: number }[]} */
  const acts = [];
  let lastLong = 0;
  let longestAfter = 0;
  const actAt = (/** @type {number} */ time) => acts.findLast(({ at }) => at <= time);
  new PerformanceObserver((list) => {
    for (const entry of /** @type {PerformanceEventTiming[]} */ (list.getEntries())) {
      const act = /** @type {any} */ (entry).interactionId > 0 ? actAt(entry.startTime) : undefined;
      if (act !== undefined) act.ms = Math.max(act.ms, entry.duration);
    }
  }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: SHORTEST_TOLD }));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { startTime, duration, scripts } = /** @type {any} */ (entry);
      lastLong = Math.max(lastLong, startTime + duration);
      const isOfAct = scripts.some((/** @type {any} */ { invokerType }) => invokerType === 'event-listener');
      if (!isOfAct && actAt(startTime) !== undefined) longestAfter = Math.max(longestAfter, duration);
    }
  }).observe({ type: 'long-animation-frame' });
  Object.assign(window, {
    measured: {
      begin: (/** @type {string} */ label) => acts.push({ label, at: performance.now(), ms: SHORTEST_TOLD / 2 }),
      quiet: async () => {
        const since = performance.now();
        while (performance.now() - Math.max(since, lastLong) < QUIET_FOR) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      told: () => ({ acts: acts.map(({ label, ms }) => ({ label, ms })), longestAfter }),
    },
  });
}
