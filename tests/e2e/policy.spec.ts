import { expect } from '@playwright/test';
import { POLICY } from '../../tools/vite/policy-plugin.ts';
import { sitDown } from './support/table.ts';
import { test } from './support/test.ts';

test.use({ hasIdleTime: true });

test('the page runs nothing that was not delivered with it, and the guard of every test sees what it is refused', async ({
  page,
  guard,
}) => {
  await sitDown(page, 'white-house-2025', 1, 0);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  expect(guard.takeFaults()).toEqual([]);
  const elsewhere = 'http://127.0.0.2/';
  await page.evaluate(async (address) => {
    const { body } = document;
    body.append(Object.assign(new Image(), { src: address }), document.createElement('p'));
    body.lastElementChild?.setAttribute('style', 'color: red');
    await fetch(address).catch(() => {});
    await import(address).catch(() => {});
  }, elsewhere);
  const seen: string[] = [];
  const breaches = () => {
    seen.push(...breachesIn(guard.takeFaults()));
    return [...seen].sort();
  };
  await expect.poll(breaches).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-attr']);
  const made = await page.evaluate(() => {
    const attempts = [
      () => document.body.insertAdjacentHTML('beforeend', '<img src="" onerror="alert()">'),
      () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'alert()' })),
      () => new Worker('https://127.0.0.2/worker.js'),
      () => setTimeout('alert()'),
    ];
    return attempts.filter((attempt) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    }).length;
  });
  expect(made).toBe(0);
  await expect.poll(() => breaches().filter((what) => what === 'require-trusted-types-for')).toHaveLength(3);
});

/** The directives that were broken. */
function breachesIn(faults: readonly string[]): string[] {
  return faults.flatMap((fault) => /^securitypolicyviolation: ([\w-]+)/.exec(fault)?.[1] ?? []);
}

test('a request that the policy lets pass is seen all the same', async ({ page, guard }) => {
  await page.goto('./?stage=off#/');
  await page.evaluate(() => fetch('https://127.0.0.2/scenario.yaml').catch(() => {}));
  expect(guard.takeFaults()).toEqual(['a request to https://127.0.0.2/scenario.yaml']);
});

test('the page as it is served says its policy before anything else', async ({ request }) => {
  const answer = await request.get('./');
  expect(answer.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  const html = await answer.text();
  const [, first = ''] = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const said = first.replaceAll('&#39;', "'").split('; ');
  expect(said).toEqual(Object.entries(POLICY).map(([what, from]) => `${what} ${from}`));
});
