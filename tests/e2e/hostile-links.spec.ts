import { expect, type Locator, type Page } from '@playwright/test';
import { fromBase64url, toBase64url } from '#record/base64url.ts';
import { AWKWARD } from '../properties/hostile/altered-text.ts';
import { headIn, linkOfParts, linkParts, numberWithHead } from '../properties/hostile/link-parts.ts';
import { readGoldenLinks } from '../replays/golden-files.ts';
import { asked, sitDown } from './support/table.ts';
import { test } from './support/test.ts';

const [, golden] = readGoldenLinks();
const CODE = golden?.code ?? '';
const PARTS = linkParts(CODE) ?? { number: new Uint8Array(), attachment: new Uint8Array() };

/** The link, whole, with something else said before its moves. */
function forged(alter: (head: ReturnType<typeof headIn>['head']) => object): string {
  const { head, rest } = headIn(PARTS.number);
  return linkOfParts({ ...PARTS, number: numberWithHead({ ...head, ...alter(head) }, rest, 0) });
}

/** The nastiest of what `npm run fuzz -- links` throws. */
const NASTY: readonly string[] = [
  ...AWKWARD.filter((text) => /^[^#?\r]/.test(text)),
  ...['<script>globalThis.wasHere=true</script>', '\u202e', '\u200b', '%'].map(
    (text) => CODE.slice(0, 20) + text + CODE.slice(20),
  ),
  CODE.slice(0, -3),
  `${CODE}AAAA`,
  `${CODE.slice(0, 30)}A${CODE.slice(31)}`,
  CODE.replaceAll('-', '+').replaceAll('_', '/').toLowerCase(),
  'A'.repeat(1_000_000),
  `#${CODE.slice(0, -2)}`.repeat(3000),
  `${toBase64url(Uint8Array.of(99, ...(fromBase64url(CODE)?.subarray(1) ?? [])))}`,
  forged(() => ({ scenarioId: 'constructor' })),
  forged(({ rulesVersion }) => ({ rulesVersion: rulesVersion + 1 })),
  // Before those of every release, which would open it.
  forged(() => ({ rulesVersion: 1 })),
  forged(({ setup }) => ({ setup: { ...setup, seed: 1 } })),
  forged(({ setup: { seed } }) => ({ setup: { seed, seats: [] } })),
  forged(({ outcome }) => ({ outcome: outcome && { ...outcome, kind: 'none' } })),
  forged(() => ({ outcome: undefined })),
  forged(() => ({ origin: { record: 1, moves: 0x7fffffff } })),
  forged(() => ({ scenarioId: 'elsewhere' })),
  '/chairs/__proto__',
  '/chairs/job-offer/7/chair/constructor',
  '/chairs/job-offer/99999999999',
  '/scenario/AAAAAAAAAAAA',
];

test('hostile links come to words, run nothing, ask for nothing, and leave the game on the device alone', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => void faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await sitDown(page, 'job-offer', 11, 0, '?stage=off');
  const before = await asked(page);
  const save = await keptGame(page);
  for (const text of NASTY) {
    await toStart(page);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, text);
    await saysSomething(page, text);
  }
  for (const text of NASTY.filter((each, index) => each.length < 100_000 && index % 6 === 0)) {
    await toStart(page);
    const field = page.getByRole('textbox', { name: /a result, a game/ });
    await field.fill(text);
    await field.press('Enter');
    const refusal = page.getByText(
      /^(This is neither a game link nor a class code|There are \d+ links|Paste a link or type a code first)/,
    );
    const isAnswered = async () => (await refusal.count()) > 0 || (await start(page).count()) === 0;
    await expect.poll(isAnswered, text.slice(0, 200)).toBe(true);
  }
  expect(faults).toEqual([]);
  expect(await page.evaluate(() => 'wasHere' in globalThis)).toBe(false);
  expect(await keptGame(page)).toBe(save);
  await toStart(page);
  await page.getByRole('button', { name: 'Resume' }).click();
  expect(await asked(page)).toBe(before);
});

function keptGame(page: Page): Promise<string | null> {
  // There is one.
  return page.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.startsWith('parley:game:'));
    return name === undefined ? null : localStorage.getItem(name);
  });
}

async function toStart(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(start(page)).toBeVisible();
}

/** What only the first screen has. */
function start(page: Page): Locator {
  return page.getByRole('heading', { name: 'Open a link' });
}

async function saysSomething(page: Page, text: string): Promise<void> {
  const what = text.slice(0, 200);
  await expect(start(page), what).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 }), what).toHaveText(/\w{3}/);
  await expect(page.locator('main, body').first(), what).toContainText(/\w+ \w+ \w+/);
  await expect(page.getByText('Something went wrong on this page'), what).toHaveCount(0);
}
