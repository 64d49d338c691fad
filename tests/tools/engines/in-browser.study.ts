import { runInNewContext } from 'node:vm';
import { expect } from '@playwright/test';
import { gamesScript } from '../../tools/engines/games-script.mjs';
import { test } from './support/test.ts';

/** One of each shipped scenario, besides the golden ones. */
const SIMULATED = 3;

// All scenarios, in two engines.

test('games come to the same last state and the same save in Node and in the browser', async ({ page }) => {
  const asked = `${await gamesScript()}\n[...parley.linesOfGames(${SIMULATED})]`;
  const inBrowser = page.evaluate<string[]>(asked);
  // Of another realm, its array is no array of ours.
  const inNode: string[] = Array.from(runInNewContext(asked));
  expect(inNode.filter((line) => line.startsWith('golden ')).length).toBeGreaterThan(5);
  expect(inNode.filter((line) => /^link [\w-]+: true /.test(line)).length).toBeGreaterThan(1);
  expect(await inBrowser).toEqual(inNode);
});
