import { expect, test } from 'vitest';
import { hallView } from '#stage/hall-view.ts';
import { measure } from './drawn-table.ts';
import { hall } from './flagship-table.ts';
import { reaction } from './reaction.ts';

const wordsAt = (size: { width: number; height: number }) =>
  hallView(
    {
      ...{ hall: hall(), channels: [], addressed: [] },
      reactions: [reaction(0, 'not-asked'), reaction(2, 'warmer'), reaction(3, 'not-asked')],
    },
    { size, measure, covered: 0 },
  ).seats.map(({ plate }) => plate.word?.text);

test('every word stands under its plate where there is room', () => {
  expect(wordsAt({ width: 1100, height: 900 })).toEqual([
    'not-asked to you',
    undefined,
    'warmer to you',
    'not-asked to you',
  ]);
});

test('where there is little, the word of one that warms or cools stands before others', () => {
  const words = wordsAt({ width: 300, height: 150 });
  expect(words[2]).toBe('warmer to you');
  expect(words.filter((word) => word !== undefined).length).toBeLessThan(3);
});
