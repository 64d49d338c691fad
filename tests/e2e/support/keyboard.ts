import { expect, type Locator, type Page } from '@playwright/test';

/** Most steps of the Tab key that a control may be away. */
const MOST_STEPS = 250;

/** Moves the focus with the Tab key until it is on a control; fails where it cannot be reached. */
export async function reach(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
    if (await isInSameStop(target)) await reachByArrows(page, target);
  }
  await expect(target, 'reached with the Tab key').toBeFocused({ timeout: 1 });
}

/** Whether focus is on a control that is one stop of the Tab key with others, this one among them. */
async function isInSameStop(target: Locator): Promise<boolean> {
  if ((await target.count()) !== 1) return false;
  return target.evaluate((element) => {
    const { activeElement } = document;
    const group = element.closest('[role="toolbar"], .text-panel');
    return (
      element !== activeElement && group !== null && group === activeElement?.closest('[role="toolbar"], .text-panel')
    );
  });
}

async function reachByArrows(page: Page, target: Locator): Promise<void> {
  await page.keyboard.press('Home');
  for (let step = 0; step < MOST_STEPS && !(await isFocused(target)); step += 1) {
    const before = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press('ArrowDown');
    if (await before.evaluate((element) => element === document.activeElement)) return;
  }
}

/** Reaches a button and presses it. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

async function isFocused(target: Locator): Promise<boolean> {
  return (await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement));
}

/** After an act: what is asked has the focus; where nothing is, focus is on something that can be gone on from. */
export async function expectFocusKept(page: Page, what: string): Promise<void> {
  const waits = what !== 'talk' && what !== 'ended';
  await expect
    .poll(() => page.evaluate(placeOfFocus), { message: `focus, with this asked: ${what}`, timeout: 5_000 })
    .toMatch(waits ? /^desk/ : /^(?!.*(nowhere|off))/);
}

function placeOfFocus(): string {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) return 'nowhere';
  const home = activeElement.closest<HTMLElement>('[data-focus-home]')?.dataset['focusHome'] ?? 'elsewhere';
  return activeElement.getAttribute('aria-disabled') === 'true' ? `${home}, off` : home;
}
