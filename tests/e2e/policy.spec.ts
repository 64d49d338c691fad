import { expect } from '@playwright/test';
import { POLICY } from '../../tools/vite/policy-plugin.ts';
import { sitDown } from './support/table.ts';
import { test } from './support/test.ts';

test('the page runs nothing that was not delivered with it, and the guard of every test sees what it is refused', async ({
  page,
  guard,
}) => {
  await sitDown(page, 'white-house-2025', 1, 0);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  expect(guard.takeFaults()).toEqual([]);
  await page.evaluate(() => {
    const { body } = document;
    body.insertAdjacentHTML('beforeend', '<img src="" onerror="document.title = \'run\'"><p style="color: red">.</p>');
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    body.append(script);
    const picture = new Image();
    picture.src = 'http://127.0.0.2/picture.png';
    return fetch('http://127.0.0.2/').catch(() => {});
  });
  await expect.poll(() => page.title()).not.toBe('run');
  const refused = guard.takeFaults().flatMap((fault) => /^securitypolicyviolation: ([\w-]+)/.exec(fault)?.[1] ?? []);
  expect(refused.sort()).toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr']);
});

test('a request that the policy lets pass is seen all the same', async ({ page, guard }) => {
  await page.goto('./?stage=off#/');
  await page.evaluate(() => fetch('https://127.0.0.2/scenario.yaml').catch(() => {}));
  expect(guard.takeFaults()).toEqual(['a request to https://127.0.0.2/scenario.yaml']);
});

test('the page as it is served says its policy before anything else', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const [, first = ''] = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const said = first.replaceAll('&#39;', "'").split('; ');
  expect(said).toEqual(Object.entries(POLICY).map(([what, from]) => `${what} ${from}`));
});
