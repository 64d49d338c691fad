import { describe, expect, it } from 'vitest';
import { typedCode, wholeCode } from '#session/live/class-code.ts';

describe('the code of a class', () => {
  it.each([
    ['dove 42', 'DOVE42'],
    ['DOVE-42', 'DOVE42'],
    [' d0ve  4 2 ', 'DOVE42'],
    ['mossOl', 'MOSS01'],
    // On a Ukrainian keyboard these look the same.
    ['МОСТ 42', 'MOCT42'],
    ['dove422', 'DOVE42'],
    ['4dove', 'DOVE'],
    ['ДЖ', ''],
  ])('is read from %j as %j', (text, typed) => {
    expect(typedCode(text)).toBe(typed);
  });

  it('is whole when every box is filled', () => {
    expect(wholeCode('DOVE4')).toBeUndefined();
    expect(wholeCode('DOVE42')).toBe('DOVE 42');
  });
});
