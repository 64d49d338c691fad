import { expect, test } from 'vitest';
import { moodView, plateScale, postureOf } from '#stage/mood-view.ts';
import { reaction } from './reaction.ts';

test('a light or a shadow falls on those alone that warm or cool', () => {
  expect(moodView(reaction(0, 'warmer', true))).toEqual({ mood: 'warmer', isMarked: true, line: 7 });
  expect(moodView(reaction(0, 'cooler'))).toEqual({ mood: 'cooler', isMarked: false, line: 7 });
  for (const none of [undefined, reaction(0, 'unmoved'), reaction(0, 'not-asked')])
    expect(moodView(none)).toBeUndefined();
});

test('a plate is bright and larger, or leans back, or stands as it did', () => {
  expect(postureOf(reaction(0, 'warmer'))).toBe('bright');
  expect(postureOf(reaction(0, 'cooler'))).toBe('leaning');
  expect(postureOf(reaction(0, 'unmoved'))).toBe('upright');
  expect(
    [reaction(0, 'warmer', true), reaction(0, 'warmer'), reaction(0, 'cooler', true), undefined].map(plateScale),
  ).toEqual([1.06, 1.03, 1, 1]);
});
