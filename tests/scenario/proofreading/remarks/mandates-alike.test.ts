import { expect, it } from 'vitest';
import { placeOf, remarksOn, spoilt, wordsOn } from '../remarked.ts';

it('nobody has much more to read than another', () => {
  const text = spoilt(['interests: a,', `interests: ${'many words and '.repeat(5)}more,`]);
  expect(remarksOn(text)).toEqual([`${placeOf('mandate:', text)} unequal-mandates`]);
  expect(wordsOn(text)[0]).toMatch(/^The mandate of "town" has 21 words, and that of "youth" has 6/);
});
