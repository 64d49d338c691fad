import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadFlags } from '#stage/load-flags.ts';

let asked: string[];

beforeEach(() => {
  asked = [];
  /** A browser's picture; what lies at an address with "broken" in it is none. */
  class Picture {
    src = '';
    decode(): Promise<void> {
      asked.push(this.src);
      const broken = this.src.includes('broken');
      return broken ? Promise.reject(new Error('The picture cannot be read.')) : Promise.resolve();
    }
  }
  vi.stubGlobal('Image', Picture);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('each flag is loaded once, from its address', async () => {
  const flags = await loadFlags(['ua', 'us', 'ua'], (name) => `flags/${name}.svg`);
  expect([...flags.keys()]).toEqual(['ua', 'us']);
  expect(asked).toEqual(['flags/ua.svg', 'flags/us.svg']);
  expect(flags.get('us')?.src).toBe('flags/us.svg');
});

test('one without an address, or that does not load, is left out, and the others are there', async () => {
  const addresses: Record<string, string> = { ua: 'flags/ua.svg', xx: 'flags/broken.svg' };
  const flags = await loadFlags(['xx', 'nowhere', 'ua'], (name) => addresses[name]);
  expect([...flags.keys()]).toEqual(['ua']);
  expect(asked).toHaveLength(2);
});
