import { expect, test } from 'vitest';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import { moodView, plateScale, postureOf } from '#stage/mood-view.ts';

const reaction = (mood: ReactionModel['mood'], isMarked = false): ReactionModel => ({
  ...{ party: 0, mood, isMarked, line: mood === 'not-asked' ? undefined : 7, isNew: true },
  ...{ words: '', sentence: '', says: undefined },
});

test('a light or a shadow falls on those alone that warm or cool', () => {
  expect(moodView(reaction('warmer', true))).toEqual({ mood: 'warmer', isMarked: true, line: 7 });
  expect(moodView(reaction('cooler'))).toEqual({ mood: 'cooler', isMarked: false, line: 7 });
  for (const none of [undefined, reaction('unmoved'), reaction('not-asked')]) expect(moodView(none)).toBeUndefined();
});

test('a plate is bright and larger, or leans back, or stands as it did', () => {
  expect(postureOf(reaction('warmer'))).toBe('bright');
  expect(postureOf(reaction('cooler'))).toBe('leaning');
  expect(postureOf(reaction('unmoved'))).toBe('upright');
  expect([reaction('warmer', true), reaction('warmer'), reaction('cooler', true), undefined].map(plateScale)).toEqual([
    1.06, 1.03, 1, 1,
  ]);
});
