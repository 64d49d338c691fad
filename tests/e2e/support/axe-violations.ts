import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';

/** Which part of a page is looked at, by which rules; all of it, by all that axe runs by itself, unless told otherwise. */
export interface Looked {
  readonly within?: string;
  readonly except?: string;
  readonly options?: RunOptions;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page: its rules, each with the places. */
export async function axeViolations(page: Page, looked: Looked = {}): Promise<string[]> {
  // Nobody reads what is right: without it the same is found in a third of the time.
  const { violations } = await axeResults(page, {
    ...looked,
    options: { resultTypes: ['violations'], ...looked.options },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(placeOf).join(', ')}`);
}

/** All that axe finds on a page. */
export async function axeResults(page: Page, { within, except, options }: Looked): Promise<AxeResults> {
  await page.evaluate(whatMovesRests);
  // Long to send and to read, so once for each document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const context = { include: [within ?? 'html'], exclude: except === undefined ? [] : [except] };
  // No screen has a frame, and no rule that is asked about needs what a style sheet or a film was loaded from.
  const all: RunOptions = { iframes: false, preload: false, ...options };
  return page.evaluate(
    ([seen, how]): Promise<AxeResults> => (window as unknown as { axe: typeof import('axe-core') }).axe.run(seen, how),
    [context, all] as const,
  );
}

/** Words that are just fading in have too little contrast for a moment. What moves for ever is looked at as it is. */
async function whatMovesRests(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}

/** Where a finding is, as selectors. */
export function placeOf({ target }: NodeResult): string {
  return target.join(' ');
}
