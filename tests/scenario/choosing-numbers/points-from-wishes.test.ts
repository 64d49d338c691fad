import { expect, test } from 'vitest';
import { pointsFromWishes, sharedOut } from '#scenario/choosing-numbers/points-from-wishes.ts';
import { worthByRank } from '#scenario/choosing-numbers/read-wishes.ts';
import type { Wish } from '#scenario/choosing-numbers/wishes.ts';
import { wishesIn } from '#scenario/choosing-numbers/wishes-in.ts';
import { scenarioIn } from '../proofreading/played/played-of.ts';
import { SMALL } from '../small-scenario.ts';

const SCENARIO = scenarioIn(SMALL);
const { issues } = SCENARIO;

function pointsOf(wishes: Readonly<Record<string, Wish>>) {
  return pointsFromWishes(issues, (issue) => wishes[issue]);
}

function wish(importance: number, ...order: string[][]): Wish {
  return { importance, worth: worthByRank(order) };
}

test('the best answers are worth 100 together, each by how much its article matters', () => {
  const time = wish(2, ['noon'], ['never']);
  const plants = wish(8, ['trees'], ['grass'], ['beans']);
  expect(pointsOf({ time, plants })).toEqual({
    time: { noon: 20, never: 0 },
    plants: { trees: 80, grass: 40, beans: 0 },
  });
});

test('answers that are equally good have equal points, and no two others have', () => {
  const tied = pointsOf({ time: wish(0, ['noon', 'never']), plants: wish(9, ['trees', 'beans'], ['grass']) });
  expect(tied).toEqual({ time: { noon: 0, never: 0 }, plants: { trees: 100, beans: 100, grass: 0 } });
  const small = pointsOf({ time: wish(10, ['noon'], ['never']), plants: wish(0.1, ['trees'], ['grass'], ['beans']) });
  expect(small).toEqual({ time: { noon: 98, never: 0 }, plants: { trees: 2, grass: 1, beans: 0 } });
});

test('nothing can be chosen for a party to which nothing matters', () => {
  expect(pointsOf({ time: wish(0, ['noon'], ['never']) })).toBe('nothing-matters');
  expect(pointsOf({ time: wish(5, ['noon', 'never']) })).toBe('nothing-matters');
});

test('a whole is shared out in whole parts, and each has its least', () => {
  const shared = (...weights: number[]) =>
    sharedOut(
      100,
      weights.map((weight) => ({ weight, least: 3 })),
    );
  expect(shared(1, 1, 1)).toEqual([34, 33, 33]);
  expect(shared(1000, 1, 1)).toEqual([94, 3, 3]);
  expect(
    sharedOut(5, [
      { weight: 1, least: 3 },
      { weight: 1, least: 3 },
    ]),
  ).toBeUndefined();
  expect(sharedOut(5, [])).toBeUndefined();
});

test('the wishes of a scenario are those of its points, and come to the same points', () => {
  const wishes = wishesIn(SCENARIO);
  expect(wishes['ada']).toEqual({
    time: { importance: (6 / 25) * 10, worth: { never: 0, noon: 1 } },
    plants: { importance: 10, worth: { grass: 0.2, trees: 1, beans: 0 } },
  });
  expect(pointsOf(wishes['ada'] ?? {})).toEqual({
    time: { never: 0, noon: 19 },
    plants: { grass: 16, trees: 81, beans: 0 },
  });
});
