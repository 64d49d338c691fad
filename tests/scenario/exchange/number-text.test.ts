import { describe, expect, it } from 'vitest';
import { type Rational, readRational } from '#engine/analysis/rational.ts';
import { decimalText, exactText, roundedToThousandths } from '#scenario/exchange/number-text.ts';

function number(written: string): Rational {
  const read = readRational(written);
  if (read === undefined) throw new Error(written);
  return read;
}

describe('an exact number as text', () => {
  it.each([
    ['0', '0'],
    ['-0.050', '-0.05'],
    ['1/8', '0.125'],
    ['0.4452125771655631', '0.4452125771655631'],
    ['1200', '1200'],
  ])('writes %s as the decimal %s', (written, text) => {
    expect(decimalText(number(written))).toBe(text);
  });

  it('is a fraction where a decimal would have no end', () => {
    expect(decimalText(number('2/3'))).toBeUndefined();
    expect(exactText(number('2/3'))).toBe('2/3');
  });

  it('rounds to 3 decimals, halves away from 0', () => {
    expect(['2/3', '0.0005', '-0.0005', '12.34549'].map((each) => roundedToThousandths(number(each)))).toEqual([
      0.667, 0.001, -0.001, 12.345,
    ]);
  });
});
