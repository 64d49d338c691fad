import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, NodeResult, RunOptions } from 'axe-core';

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
  // Long to send and to read, so once for each document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const context = { include: [within ?? 'html'], exclude: except === undefined ? [] : [except] };
  // No screen has a frame, and no rule that is asked about needs what a style sheet or a film was loaded from.
  const all: RunOptions = { iframes: false, preload: false, ...options };
  return page.evaluate(resultsAtRest, [context, all] as const);
}

/**
 * What axe finds once nothing moves that ends: words that are just fading in have too little contrast for a moment. It
 * looks again where something began to move meanwhile, a few times at most.
 */
async function resultsAtRest([seen, how]: readonly [ElementContext, RunOptions]): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const moving = () =>
    document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  let hasMoved = false;
  const note = () => {
    hasMoved = true;
  };
  for (const begins of ['transitionrun', 'animationstart']) document.addEventListener(begins, note);
  for (let look = 1; ; look += 1) {
    await Promise.all(moving().map(({ finished }) => finished.catch(() => undefined)));
    hasMoved = false;
    const results = await axe.run(seen, how);
    if (look === 3 || (!hasMoved && moving().length === 0)) {
      for (const begins of ['transitionrun', 'animationstart']) document.removeEventListener(begins, note);
      return results;
    }
  }
}

/** Where a finding is, as selectors. */
export function placeOf({ target }: NodeResult): string {
  return target.join(' ');
}
