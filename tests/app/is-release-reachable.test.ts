import { afterEach, expect, it, vi } from 'vitest';
import { isReleaseReachable } from '#app/is-release-reachable.ts';

const ADDRESS = 'https://school.example/parley/releases/1/index.html#code';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['its page comes', () => Promise.resolve(new Response('<html data-release="1">')), true],
  ['the server has none', () => Promise.resolve(new Response('none', { status: 404 })), false],
  ['the server answers with its first page', () => Promise.resolve(new Response('<html>Parley')), false],
  ['there is no network', () => Promise.reject(new TypeError('no network')), false],
])('an older release is within reach only where its page can be had: %s', async (_where, answer, isNear) => {
  vi.stubGlobal('fetch', answer);
  expect(await isReleaseReachable(ADDRESS)).toBe(isNear);
});
