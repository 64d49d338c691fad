import { afterEach, expect, it, vi } from 'vitest';
import { trustOwnMarkup } from '#app/trust-own-markup.ts';
import { iconSource } from '#panels/parts/icon.tsx';

afterEach(() => vi.unstubAllGlobals());

/** The rules of the policy that a browser with trusted types is given, on a page of an address. */
function rulesAt(href: string) {
  const createPolicy = vi.fn();
  vi.stubGlobal('trustedTypes', { createPolicy });
  vi.stubGlobal('location', new URL(href));
  trustOwnMarkup();
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  return rules;
}

it('lets icons become markup, and nothing else', () => {
  const { createHTML } = rulesAt('https://example.org/parley/');
  const icon = iconSource('check');
  expect(icon).toContain('<svg');
  expect(createHTML(icon)).toBe(icon);
  expect(createHTML(`${icon}<img src="" onerror="alert()">`)).toBeUndefined();
  expect(createHTML('<b>bold</b>')).toBeUndefined();
});

it('lets scripts come from where the page lies', () => {
  const { createScriptURL } = rulesAt('https://example.org/parley/#A');
  expect(createScriptURL('https://example.org/parley/assets/worker.js')).toMatch(/worker\.js$/);
  expect(createScriptURL('assets/worker.js')).toBe('assets/worker.js');
  expect(createScriptURL('https://example.com/worker.js')).toBeUndefined();
  expect(createScriptURL('data:text/javascript,alert()')).toBeUndefined();
});

it('asks nothing of a browser without trusted types', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(trustOwnMarkup).not.toThrow();
});
