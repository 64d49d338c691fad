import { expect, it } from 'vitest';
import { mediaAsChosen } from '#app/media/show-as-chosen.ts';

const USUAL = { textSize: '100', motion: 'auto' } as const;

it.each([
  ['(min-width: 64em) and (max-width: 83.74875em)', '(min-width: 128em) and (max-width: 167.4975em)'],
  ['(max-width: 47.9375em), (orientation: portrait)', '(max-width: 95.875em), (orientation: portrait)'],
  ['(max-height: 20em)', '(max-height: 40em)'],
  ['print', 'print'],
])('with text that is twice as large, %s has room for half as much', (query, asked) => {
  expect(mediaAsChosen(query, { ...USUAL, textSize: '200' })).toBe(asked);
  expect(mediaAsChosen(query, USUAL)).toBe(query);
});

it('is still, or moves, where somebody has chosen so, whatever the device asks for', () => {
  const query = '(min-width: 64em) and (prefers-reduced-motion: reduce)';
  expect(mediaAsChosen(query, USUAL)).toBe(query);
  expect(mediaAsChosen(query, { ...USUAL, motion: 'less' })).toBe('(min-width: 64em) and (min-width: 0px)');
  expect(mediaAsChosen(query, { ...USUAL, motion: 'full' })).toBe('(min-width: 64em) and (max-width: 0px)');
});
