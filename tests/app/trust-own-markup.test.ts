import { afterEach, expect, it, vi } from 'vitest';
import { trustOwnMarkup } from '#app/trust-own-markup.ts';
import { iconSource } from '#panels/parts/icon.tsx';

afterEach(() => vi.unstubAllGlobals());

it('lets icons become markup, and nothing else', () => {
  const createPolicy = vi.fn();
  vi.stubGlobal('trustedTypes', { createPolicy });
  trustOwnMarkup();
  const [name, { createHTML }] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  const icon = iconSource('check');
  expect(icon).toContain('<svg');
  expect(createHTML(icon)).toBe(icon);
  expect(createHTML(`${icon}<img src="" onerror="alert()">`)).toBeUndefined();
  expect(createHTML('<b>bold</b>')).toBeUndefined();
});

it('asks nothing of a browser without trusted types', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(trustOwnMarkup).not.toThrow();
});
