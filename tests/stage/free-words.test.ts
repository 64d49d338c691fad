import { expect, test } from 'vitest';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import { hallView } from '#stage/hall-view.ts';
import { measure } from './drawn-table.ts';
import { hall } from './flagship-table.ts';
import { reaction } from './reaction.ts';

type Moods = readonly ReactionModel['mood'][];

const wordsAt = (size: { width: number; height: number }, moods: Moods) =>
  hallView(
    {
      ...{ hall: hall(), channels: [], addressed: [] },
      reactions: moods.map((mood, party) => reaction(party, mood)),
    },
    { size, measure, covered: 0 },
  ).seats.map(({ plate }) => plate.word?.text);

test('those that warm or cool have a word under their plate where there is room, and no others', () => {
  const words = wordsAt({ width: 1100, height: 900 }, ['cooler', 'unmoved', 'warmer', 'not-asked']);
  expect(words).toEqual(['cooler to you', undefined, 'warmer to you', undefined]);
});

test('where there is little room no word stands close to another', () => {
  const words = wordsAt({ width: 300, height: 150 }, ['cooler', 'warmer', 'warmer', 'cooler']);
  expect(words.filter((word) => word !== undefined).length).toBeLessThan(4);
});
