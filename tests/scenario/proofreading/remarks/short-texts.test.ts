import { expect, it } from 'vitest';
import { adviceOn, codesOn, placeOf, remarksOn, spoilt, wordsOn } from '../remarked.ts';

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
  expect(wordsOn(text).join('\n')).toContain('only settles weekends or evenings in "hours"');
});

it('what to turn is said, and does', () => {
  const text = spoilt(['points: { town: 0, youth: 42 }', 'points: { town: 0, youth: 62 }']);
  expect(codesOn(text)).toContain('one-article-suits-all');
  const advice = adviceOn(text, 'one-article-suits-all');
  if (advice?.code !== 'turn-walk-away') throw new Error('No walk-away of one party would do.');
  const [before = '', after = ''] = text.split(`  - id: ${advice.party}`);
  const turned = `${before}  - id: ${advice.party}${after.replace('start: 60', `start: ${advice.to}`)}`;
  expect(codesOn(turned)).not.toContain('one-article-suits-all');
});
