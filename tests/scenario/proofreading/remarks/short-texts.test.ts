import { expect, it } from 'vitest';
import { placeOf, remarksOn, spoilt, wordsOn } from '../remarked.ts';

it('a text that says nothing does not suit all', () => {
  const text = spoilt(['points: { town: 18, youth: 0 }', 'points: { town: 18, youth: 70 }']);
  expect(remarksOn(text)).toContain(`${placeOf('{ id: club', text)} silence-suits-all`);
});

it('nor does one article alone, which is said once with all of its answers that do', () => {
  const text = spoilt(
    ['points: { town: 14, youth: 12 }', 'points: { town: 14, youth: 70 }'],
    ['points: { town: 9, youth: 30 }', 'points: { town: 9, youth: 70 }'],
  );
  expect(remarksOn(text)).toContain(`${placeOf('{ id: weekends', text)} one-article-suits-all`);
  expect(wordsOn(text).join('\n')).toContain('says nothing but weekends or evenings in "hours"');
});
