import { describe, expect, it } from 'vitest';
import { typedCode, wholeCode } from '#session/live/class-code.ts';

describe('the code of a class', () => {
  it.each([
    ['dove 4217', 'DOVE4217'],
    ['DOVE-4217', 'DOVE4217'],
    [' d0ve  4 2 l 7', 'DOVE4217'],
    ['mossOl', 'MOSS01'],
    // On a Ukrainian keyboard these look the same.
    ['МОСТ 4217', 'MOCT4217'],
    ['dove42172', 'DOVE4217'],
    ['4dove', 'DOVE'],
    ['ДЖ', ''],
  ])('is read from %j as %j', (text, typed) => {
    expect(typedCode(text)).toBe(typed);
  });

  it('is whole when every box is filled', () => {
    expect(wholeCode('DOVE421')).toBeUndefined();
    expect(wholeCode('DOVE4217')).toBe('DOVE 4217');
  });
});
