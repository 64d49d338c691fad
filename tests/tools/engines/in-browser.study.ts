import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gamesScript } from '../../../tools/engines/games-script.mjs';
import { linesOfGames } from '../../../tools/engines/lines-of-games.ts';
import { findChromium } from '../../../tools/setup/find-chromium.mjs';

/** Simulated games, besides the golden ones. */
const SIMULATED = 3;

const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
let script: string;

beforeAll(async () => {
  script = await gamesScript();
});

afterAll(() => browser.close());

it('games come to the same last state and the same save in Node and in the browser', async () => {
  const page = await browser.newPage();
  const inBrowser = await page.evaluate<string[]>(`${script}\n[...parley.linesOfGames(${SIMULATED})]`);
  const inNode = [...linesOfGames(SIMULATED)];
  expect(inNode.filter((line) => line.startsWith('golden ')).length).toBeGreaterThan(5);
  expect(inNode.filter((line) => /^link [\w-]+: true /.test(line)).length).toBeGreaterThan(1);
  expect(inBrowser).toEqual(inNode);
});
