import { describe, expect, it } from 'vitest';
import { linkIn } from '#app/link-in.ts';

describe('the code of a link', () => {
  it.each([
    ['https://example.org/parley/#AAxy_z-9', 'AAxy_z-9'],
    ['http://localhost:4173/#AAxy', 'AAxy'],
    ['#AAxy', 'AAxy'],
    ['AAxy', 'AAxy'],
    ['  https://example.org/#AAxy\n', 'AAxy'],
  ])('is found in %j', (text, code) => {
    expect(linkIn(text)).toBe(code);
  });

  it.each([
    '',
    '   ',
    '#',
    'https://example.org/',
    'https://example.org/#/table',
    'Have a look!',
    'https://example.org/#a b',
  ])('is not in %j', (text) => {
    expect(linkIn(text)).toBeUndefined();
  });
});
