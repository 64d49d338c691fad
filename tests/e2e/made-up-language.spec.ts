import { expect, type Locator, type Page } from '@playwright/test';
import { stringify } from 'yaml';
import { ENGLISH } from '#messages/en/english.ts';
import type { Language } from '#messages/language.ts';
import { MADE_UP } from '../messages/made-up.ts';
import { madeUpScenario } from '../messages/made-up-scenario.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { cutText } from './support/cut-text.ts';
import { MADE_UP_NAMES } from './support/made-up-names.ts';
import { overlappingText } from './support/overlapping-text.ts';
import { plainEnglish } from './support/plain-english.ts';
import { openSaved, type Sat, saveAt, saveBeforeTheEnd, wholeGame } from './support/saved-game.ts';
import { sideways } from './support/sideways.ts';
import {
  type Asked,
  asked,
  doAsAsked,
  IN_ENGLISH,
  type Names,
  openArticle,
  takeShownChair,
  wayTo,
} from './support/table.ts';
import { test } from './support/test.ts';

const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 640 };
const SIZES = [WIDE, { width: 1024, height: 768 }, NARROW];

const QUERY = '?stage=off&notes=off';

let address = '';

test.beforeEach(async ({ page, madeUpPage }) => {
  address = `${madeUpPage}${QUERY}`;
  await page.addInitScript((tag) => {
    if (location.protocol.startsWith('http')) localStorage.setItem('parley:language', tag);
  }, MADE_UP.tag);
});

/** Nothing of what is shown now is in plain English, but for what somebody has said in words of their own; nor cut off, nor too wide. */
async function isWholeNow(page: Page, where: string, own: RegExp): Promise<void> {
  const faults = async () => {
    const plain = (await plainEnglish(page)).filter((words) => !own.test(words));
    const found = { plain, cut: await cutText(page), over: await overlappingText(page), wide: await sideways(page) };
    return Object.entries(found).flatMap(([fault, places]) => places.map((place) => `${fault} ${place}`));
  };
  // A page that has been resized is drawn again. One look takes a second or two where the machine is busy.
  await expect.configure({ soft: true }).poll(faults, { message: where }).toEqual([]);
}

/** The same on pages of any width, and on a narrow table in each place. */
async function isWhole(page: Page, where: string, own = /^$/): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const on = `${where}, ${size.width} wide`;
    await isWholeNow(page, on, own);
    const [open, ...others] = await placesOn(page);
    for (const place of others) {
      await wayToPlace(page, place).click();
      await isWholeNow(page, `${on}, ${place}`, own);
    }
    if (open !== undefined) await wayToPlace(page, open).click();
  }
  await page.setViewportSize(WIDE);
}

/** Places of a narrow table that nothing lies over; the one that is shown comes first. */
function placesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ways = [...document.querySelectorAll<HTMLElement>('.talks-places button')];
    if (document.querySelector('dialog[open]') !== null) return [];
    const isShown = ({ ariaCurrent }: Element) => Number(ariaCurrent === 'true');
    return ways.sort((one, other) => isShown(other) - isShown(one)).map(({ dataset }) => String(dataset['to']));
  });
}

function wayToPlace(page: Page, name: string): Locator {
  return page.locator(`.talks-places button[data-to="${name}"]`);
}

async function goTo(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#${fragment}`);
  await page.getByRole('heading').first().waitFor();
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

/** Opens what a button opens, which narrow tables have in their last place, looks at it, and closes it again. */
async function dialogIsWhole(page: Page, button: Locator, where: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const last = page.locator('.talks-places button').last();
    const dialog = page.getByRole('dialog').first();
    // Laid out anew for this size, the table has the button itself, or the way to the place that has it. The layout
    // of the size before can still stand when it is looked for, and go as it is pressed.
    await expect(async () => {
      if (await dialog.isVisible()) return;
      await button.or(last).filter({ visible: true }).first().waitFor();
      if (!(await button.isVisible())) await last.click();
      await button.click({ timeout: 2000 });
      await dialog.waitFor({ timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    await isWholeNow(page, `${where}, ${size.width} wide`, /^$/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.setViewportSize(WIDE);
}

const button = (within: Pick<Page, 'getByRole'>, words: string) =>
  within.getByRole('button', { name: MADE_UP_NAMES.from(words) });

test('the first screen speaks another language, and what lies over it', async ({ page }) => {
  await goTo(page, '/');
  await expect(page.locator('html')).toHaveAttribute('lang', MADE_UP.tag);
  await isWhole(page, 'the start');
  await button(page, 'Open').last().click();
  await isWhole(page, 'a link that is none');
  await dialogIsWhole(page, button(page, 'Settings'), 'the settings');
  await dialogIsWhole(page, button(page, 'Rules'), 'the rules');
});

test('a scenario file that is opened by hand', async ({ page }) => {
  await goTo(page, '/');
  const choose = async (text: string) => {
    const file = { name: 'ɱéĥŕ.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
  };
  const text = stringify(madeUpScenario({ ...shippedScenario('job-offer'), id: 'our-offer' }), { lineWidth: 0 });
  await choose(text.replace(/^level: .*$/m, 'level: begginer\ncolour: red'));
  await page.locator('.file-notes').first().waitFor();
  // What is quoted from the file, its name and the keys that it may have are as they are.
  const quoted = /"|«|note-excerpt|\.yaml|format, id|situationSources, /;
  await isWhole(page, 'the notes on a file', quoted);
  await choose(text);
  await page.locator('.folder--own').waitFor();
  await isWhole(page, 'a folder of a file', quoted);
  await button(page, 'Remove').click();
  await isWhole(page, 'whether a file is to be taken away', quoted);
});

test('what is told of links and places that are none', async ({ page }) => {
  for (const [where, fragment, own = /^$/] of [
    ['a scenario that is not here', '/chairs/nothing', /nothing/],
    ['a number that no game has', '/chairs/job-offer/99999999999'],
    ['no game', '/table'],
    ['a link that is cut off', 'AAAAAAAA'],
    ['a link that is none', 'what%20is%20this'],
    ['a link of a newer page', 'BAAAAAAAAAAAAAAAAAAA'],
  ] as const) {
    await goTo(page, fragment);
    await isWhole(page, where, own);
  }
});

test('what is wrong with a scenario file', async ({ page }) => {
  await goTo(page, '/');
  const buffer = Buffer.from('format: 1\ntitel: 3\n');
  await page.locator('input[type=file]').setInputFiles({ name: '1.txt', mimeType: 'text/plain', buffer });
  const notes = page.locator('.note-words');
  await expect(notes.first()).toBeVisible();
  for (const words of await notes.allTextContents()) expect(words).toMatch(/^⟦.*⟧$/s);
  // The keys that it lacks are as they are.
  await isWhole(page, 'the notes', /"|format: 1|titel: 3|txt|id, summary, /);
});

test('a saved game that cannot be opened', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('parley:game', 'AAAAAAA'));
  await goTo(page, '/table');
  await isWhole(page, 'a saved game that cannot be opened');
  await goTo(page, '/');
  await page.locator('.stranded, .start-main').first().waitFor();
  await isWhole(page, 'the start with a saved game that cannot be opened');
  await page.getByRole('button', { name: MADE_UP_NAMES.with('Save or delete') }).click();
  await page.getByRole('dialog').getByRole('listitem').waitFor();
  await isWhole(page, 'the list of all games');
});

for (const scenario of ['job-offer', 'white-house-2025']) {
  test(`the chairs of ${scenario}`, async ({ page }) => {
    await goTo(page, `/chairs/${scenario}`);
    await isWhole(page, 'the chairs');
    for (const chair of await page.getByRole('radio').all()) {
      await chair.press('Space');
      await unfold(page);
      await isWhole(page, `the chair ${await chair.getAttribute('value')}`);
    }
  });
}

/** Everything that a table in the middle of talks has to open. */
async function tableIsWhole(page: Page): Promise<void> {
  await unfold(page);
  await isWhole(page, 'the table unfolded');
  for (const words of ['Mandate', 'Others', 'Record']) await dialogIsWhole(page, button(page, words).first(), words);
  await page.locator('.draft-row').first().click();
  await unfold(page);
  for (const words of ['More moves', 'Say or ask']) {
    await button(page, words).first().click();
    await isWholeNow(page, `${words}, and an open article`, /^$/);
  }
  const saying = page.getByRole('group', { name: MADE_UP_NAMES.from('Say or ask') });
  const sentences = saying.locator('.say-group .sentence');
  await expect(sentences.first()).toBeVisible();
  for (let place = 0; place < (await sentences.count()); place += 1) {
    const words = await sentences.nth(place).textContent();
    const group = saying.locator('.say-group:not([open])').filter({ hasText: words ?? '' });
    if (await group.count()) await group.locator('summary').click();
    await sentences.nth(place).click();
    await isWholeNow(page, `to say: ${words}`, /^$/);
    await button(saying, 'Back').click();
  }
  await page.keyboard.press('Escape');
  await page.locator('.wording:not([aria-disabled="true"])').first().click();
  await isWhole(page, 'an offer');
}

/** Games, with the number of talks before those in which every tool of the table is opened: there are the same in all. */
const GAMES: readonly { readonly sat: Sat; readonly before: number }[] = [
  { sat: { scenario: 'job-offer', seed: 11, chair: 1 }, before: 0 },
  { sat: { scenario: 'white-house-2025', seed: 3, chair: 3 }, before: 1 },
];

/** Opens a moment at which the person is asked something, or passes a scene on the way there; returns what is asked. */
async function openMoment(page: Page, save: string): Promise<Asked> {
  await openSaved(page, save, address);
  return asked(page, MADE_UP_NAMES);
}

for (const { sat, before } of GAMES) {
  const where = `${sat.scenario} at chair ${sat.chair}`;

  test(`what is asked at the table of ${where}`, async ({ page }) => {
    for (const kind of new Set(wholeGame(sat).decisions.map(({ asked }) => asked))) {
      const what = await openMoment(page, saveAt(sat, kind));
      await isWhole(page, `what is asked: ${what}`);
      if (what !== 'answer') continue;
      await button(page, 'Another reason to refuse').click();
      await isWhole(page, 'a refusal');
    }
  });

  test(`the tools of the table of ${where}`, async ({ page }) => {
    expect(await openMoment(page, saveAt(sat, 'talk', before))).toBe('talk');
    await tableIsWhole(page);
  });

  test(`the ending of ${where}`, async ({ page }) => {
    let what = await openMoment(page, saveBeforeTheEnd(sat));
    for (; what !== 'ended'; what = await asked(page, MADE_UP_NAMES)) {
      await doAsAsked(page, (target) => target.click(), what, MADE_UP_NAMES);
    }
    const link = await page.getByRole('textbox', { name: MADE_UP_NAMES.with('Link to this ending') }).inputValue();
    await isWhole(page, 'the ending');
    const talk = wayTo(page, 'Talk about it', MADE_UP_NAMES);
    if (await talk.isVisible()) {
      await talk.click();
      await isWhole(page, 'what to talk about');
    }
    await wayTo(page, 'Your decisions', MADE_UP_NAMES).click();
    await page.getByRole('radio', { name: MADE_UP_NAMES.with('All decisions') }).press('Space');
    await unfold(page);
    await isWhole(page, 'every decision');
    await goTo(page, new URL(link).hash.slice(1));
    await page.locator('.verification').waitFor();
    await isWhole(page, 'the ending of a link');
  });
}

test('a device that is handed over', async ({ page }) => {
  await goTo(page, '/chairs/job-offer/11');
  await page.getByRole('radio').first().press('Space');
  await page
    .locator('button', { hasText: MADE_UP_NAMES.from('negotiator') })
    .last()
    .click();
  await isWhole(page, 'two persons');
  await button(page, 'Sit down at the table').click();
  await button(page, 'I speak for').waitFor();
  await isWhole(page, 'the hand-over');
});

/** Turns the page to another language in its settings, which stay open and turn with it. */
async function turnTo(page: Page, { tag, name }: Language, before: Names, after: Names): Promise<void> {
  await page.getByRole('button', { name: before.from('Settings') }).click();
  await page.getByRole('radio', { name }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  await expect(page.getByRole('dialog', { name: after.from('Settings') })).toBeVisible();
  await page.keyboard.press('Escape');
}

test('a game goes on in another language and back again, with what is pencilled', async ({ page }) => {
  await page.addInitScript((tag) => localStorage.setItem('parley:language', tag), ENGLISH.tag);
  await goTo(page, '/chairs/job-offer/11');
  expect(await takeShownChair(page, 0)).toBe('talk');
  await (await openArticle(page, (target) => target.click(), 1)).first().click();
  const pencilled = page.locator('.wording[aria-pressed="true"]');
  await expect(pencilled).toHaveCount(1);
  const table = page.locator('.talks');
  const before = await table.textContent();
  await turnTo(page, MADE_UP, IN_ENGLISH, MADE_UP_NAMES);
  await expect(page).toHaveTitle(/^⟦/);
  await expect(pencilled).toHaveCount(1);
  expect(await table.textContent()).not.toBe(before);
  await turnTo(page, ENGLISH, MADE_UP_NAMES, IN_ENGLISH);
  await expect(table).toHaveText(before ?? '');
});

test('the page speaks a language that its person reads, where none was chosen', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'el-GR' });
  const page = await context.newPage();
  await goTo(page, '/');
  await expect(page.locator('html')).toHaveAttribute('lang', MADE_UP.tag);
  await context.close();
});

test('the page that is given to people does not know the made-up language', async ({ page }) => {
  await page.goto('./?stage=off#/');
  await expect(page.locator('html')).toHaveAttribute('lang', ENGLISH.tag);
});
