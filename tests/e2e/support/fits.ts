import { expect, type Page } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';
import { sideways } from './sideways.ts';
import { NARROW, resize, WIDE } from './sizes.ts';
import { smallTargets } from './small-targets.ts';

/** The rules that every screen keeps. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing on the page keeps anybody out. */
export async function expectClean(page: Page, what: string): Promise<void> {
  expect(await axeViolations(page, { options: { runOnly: WCAG } }), what).toEqual([]);
}

/** The page, as wide as it is: nothing to scroll sideways, and nothing too small for a finger. */
export async function expectRoom(page: Page, what: string): Promise<void> {
  // A page that has just been made narrower may take a moment to be laid out for it.
  await expect.poll(() => sideways(page), `${what}: nothing to scroll sideways`).toEqual([]);
  expect(await smallTargets(page), `${what}: to be pressed`).toEqual([]);
}

/** Both, the second on a phone; the page has its size again after that. */
export async function expectFit(page: Page, what: string): Promise<void> {
  await expectClean(page, what);
  const size = page.viewportSize() ?? WIDE;
  await resize(page, NARROW);
  await expectRoom(page, what);
  await resize(page, size);
}
