import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';
import type { Asked } from './table.ts';

/** Most steps of the Tab key that a control may be away. */
const MOST_STEPS = 250;

/** Moves the focus with the Tab key until it is on a control; fails where it cannot be reached. */
export async function reach(page: Page, target: Locator): Promise<void> {
  let sought = await found(page, target);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const focus = await page.evaluate(whereFocusIs, sought);
    if (focus === 'target' && (await target.evaluateAll(isFocused))) return;
    if (focus === 'stop' && (await reachByArrows(page, target))) return;
    // Sought by their names once for all steps, of which there are hundreds in a game, until they are others.
    if (focus === 'target' || focus === 'unknown') sought = await found(page, target);
    await page.keyboard.press('Tab');
  }
  await expect(target, 'reached with the Tab key').toBeFocused({ timeout: 1 });
}

interface Sought {
  readonly targets: readonly ElementHandle<Node>[];
  /** What can be one stop of the Tab key. */
  readonly stops: readonly ElementHandle<Node>[];
}

async function found(page: Page, target: Locator): Promise<Sought> {
  const stop = page
    .getByRole('navigation', { name: 'Delegations' })
    .or(page.getByRole('region', { name: 'The draft', exact: true }))
    .or(page.getByRole('list', { name: /^Answers on / }));
  const targets = await target.elementHandles();
  const [only] = targets;
  // Three searches by role, needed for what the Tab key passes by only.
  const isPassedBy = only !== undefined && (await only.evaluate((one) => (one as HTMLElement).tabIndex < 0));
  return { targets, stops: isPassedBy ? await stop.elementHandles() : [] };
}

/** Place of focus among what is sought; unknown if there is no such control, or if it has left the page. */
function whereFocusIs({ targets, stops }: Record<keyof Sought, readonly Node[]>) {
  const [target, second] = targets;
  const { activeElement } = document;
  if (!(target instanceof HTMLElement) || second !== undefined || !target.isConnected) return 'unknown';
  if (target === activeElement) return 'target';
  if (target.tabIndex < 0 && stops.length === 0) return 'unknown';
  // One that the Tab key passes by is among others that are one stop with it; the inner one counts.
  const stop = target.tabIndex < 0 ? stops.filter((one) => one.contains(target)).at(-1) : undefined;
  return stop?.contains(activeElement) ? 'stop' : 'elsewhere';
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
