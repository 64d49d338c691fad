import { expect, type Locator, type Page } from '@playwright/test';
import type { Asked } from './table.ts';

/** Most steps of the Tab key that a control may be away. */
const MOST_STEPS = 250;

/** Moves the focus with the Tab key until it is on a control; fails where it cannot be reached. */
export async function reach(page: Page, target: Locator): Promise<void> {
  // The answers of an article, and the rows of the text that they are among, are one stop of the Tab key: the inner one counts.
  const stops = page.getByRole('toolbar').or(page.getByRole('region', { name: 'Articles', exact: true }));
  const stop = stops.filter({ has: target }).last();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    // Few questions to the page for each step: there are hundreds of steps in a game.
    if (await target.evaluateAll(isFocused)) return;
    if ((await stop.evaluateAll(holdsFocus)) && (await reachByArrows(page, target))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'reached with the Tab key').toBeFocused({ timeout: 1 });
}

function isFocused(found: readonly Element[]): boolean {
  return found.length === 1 && found[0] === document.activeElement;
}

/** Whether it is there, after as many arrow keys as there are controls in its stop. */
async function reachByArrows(page: Page, target: Locator): Promise<boolean> {
  await page.keyboard.press('Home');
  let before: number | undefined;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { place, isHere } = await target.evaluateAll(placeOfFocus);
    if (isHere || place === before) return isHere;
    before = place;
    await page.keyboard.press('ArrowDown');
  }
  return false;
}

/** Where in the page focus is, and whether it is on one of the controls that are sought. */
function placeOfFocus(found: readonly Element[]) {
  const { activeElement } = document;
  const place = activeElement === null ? -1 : [...document.getElementsByTagName('*')].indexOf(activeElement);
  return { place, isHere: activeElement !== null && found.includes(activeElement) };
}

/** Reaches a button and presses it. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** After an act: what is asked has the focus; where nothing is, focus is on something that can be gone on from. */
export async function expectFocusKept(page: Page, what: Asked): Promise<void> {
  const waits = what !== 'talk' && what !== 'ended';
  const kept = () => (waits ? page.getByRole('article').evaluateAll(holdsFocus) : page.evaluate(isSomewhere));
  await expect.poll(kept, { message: `focus is kept, with this asked: ${what}` }).toBe(true);
}

function holdsFocus(found: readonly Element[]): boolean {
  return found.length === 1 && found[0]?.contains(document.activeElement) === true;
}

/** Focus is on the page, and on nothing that is off. */
function isSomewhere(): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && activeElement.getAttribute('aria-disabled') !== 'true';
}
